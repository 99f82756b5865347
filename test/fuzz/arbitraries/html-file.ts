/** Pages saved from elsewhere, and what calls itself so: every element, nested, broken off, hostile. */
import fc from "fast-check";
import { mutatedText } from "./mutated-text.ts";
import { hostileText, oddCharacter, oddText, vietnameseText } from "./odd-text.ts";

const TAGS = [
  ...[
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "ul",
    "ol",
    "li",
    "blockquote",
    "table",
    "tr",
    "td",
    "th",
    "tbody",
    "figure",
    "figcaption",
  ],
  ...[
    "strong",
    "b",
    "em",
    "i",
    "s",
    "del",
    "sub",
    "sup",
    "span",
    "font",
    "center",
    "section",
    "article",
    "main",
    "header",
    "footer",
  ],
  ...[
    "script",
    "style",
    "svg",
    "math",
    "iframe",
    "form",
    "button",
    "template",
    "noscript",
    "textarea",
    "title",
    "select",
    "object",
    "video",
    "pre",
    "code",
    "aside",
  ],
];
const attribute = fc
  .tuple(
    fc.constantFrom(
      "class",
      "id",
      "href",
      "src",
      "onclick",
      "style",
      "colspan",
      "rowspan",
      "align",
      "data-src",
      "alt",
      "start",
      "name",
      "rel",
    ),
    fc.oneof(
      fc.constantFrom(
        "sapo",
        "title",
        "content",
        "author",
        "caption",
        "javascript:alert(1)",
        "2000000",
        "-1",
        "ftn1",
        "#_ftn1",
        "a_files/x.jpg",
        "../../x.jpg",
      ),
      fc.constantFrom(
        "data:image/png;base64,AAAA",
        "https://a.vn/x.jpg",
        "/tin/1.html",
        "java\nscript:x",
        "MsoNormal",
        "0",
        "mailto:a@b.vn",
        "data:text/html,x",
      ),
      oddText,
    ),
  )
  .map(([key, value]) => ` ${key}="${value.replaceAll('"', "&quot;")}"`);
const attributes = fc.array(attribute, { maxLength: 2 }).map((all) => all.join(""));

const { nodes } = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: "small" },
    { weight: 4, arbitrary: vietnameseText },
    { weight: 2, arbitrary: oddText.map((text) => text.replaceAll("<", "&lt;")) },
    { weight: 1, arbitrary: fc.oneof(hostileText, oddCharacter) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(attributes, fc.constantFrom("img", "br", "hr", "input", "meta", "link", "base", "embed"))
        .map(([all, tag]) => `<${tag}${all}>`),
    },
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.constantFrom(...TAGS), attributes, tie("nodes"))
        .map(([tag, all, inside]) => `<${tag}${all}>${inside}</${tag}>`),
    },
    {
      weight: 2,
      arbitrary: fc.tuple(attributes, tie("nodes")).map(([all, inside]) => `<a${all}>${inside}</a>`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "<!-- x -->",
        "<![CDATA[x]]>",
        "<!doctype html>",
        "<?xml?>",
        "</p>",
        "</td>",
        "<p",
        "[gallery ids='1']",
        "[caption]x[/caption]",
        "<!--more-->",
      ),
    },
  ),
  nodes: fc.array(tie("node"), { maxLength: 4 }).map((parts) => parts.join("")),
}));

export const htmlText = nodes;

const head = fc
  .tuple(oddText, oddText, fc.constantFrom("2023-06-05T07:30:00+07:00", "x", "2023-02-31"))
  .map(
    ([title, told, date]) =>
      `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><meta name="description" content='${told.replaceAll("'", "")}'><meta property="article:published_time" content="${date}"><link rel="canonical" href="https://cu.example/tin/1.html"><script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}"}</script></head><body>`,
  );
const FILLER =
  "Sáng nay, bà con ra đồng từ sớm để kịp con nước, ai cũng mừng vì vụ này được mùa và được giá. ".repeat(3);
const page = fc
  .tuple(head, nodes, nodes)
  .map(
    ([top, one, two]) =>
      `${top}<article><h1>Tin</h1><p class="sapo">Sapo.</p><p>${FILLER}</p>${one}<p>${FILLER}</p>${two}</article></body></html>`,
  );

const bit = fc.oneof(
  fc.constantFrom(
    "<",
    ">",
    "</",
    '"',
    "'",
    "&",
    "<p>",
    "</p>",
    "<table>",
    "<script>",
    "]]>",
    "--",
    "\0",
    "&#x202e;",
    "&#0;",
  ),
  hostileText,
  oddCharacter,
);
const deep = fc
  .tuple(
    fc.constantFrom("div", "b", "blockquote", "ul><li", "table><tr><td", "span", "font", "svg", "p"),
    fc.integer({ min: 100, max: 3_000 }),
  )
  .map(([tag, times]) => `<html><body><p>${FILLER}</p>${`<${tag}>`.repeat(times)}Chữ.`);

export const htmlFile = fc
  .oneof(
    { weight: 5, arbitrary: page },
    { weight: 4, arbitrary: mutatedText(page, bit) },
    { weight: 2, arbitrary: nodes.map((inside) => `<html><body>${inside}`) },
    { weight: 1, arbitrary: deep },
  )
  .map((text) => new TextEncoder().encode(text));
