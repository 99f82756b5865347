/** Markup in every field of an article, looked for in everything that is made of it. */
import { parse } from "parse5";
import type { BuiltSite } from "./built-site.ts";
import { noFeature, shows } from "./harm.ts";
import { assertHarmlessFeed } from "./harmless-feed.ts";
import { assertHarmlessPage, elementsIn, type Page, textIn } from "./harmless-page.ts";
import type { Harm, HostileInput } from "./hostile-input.ts";
import { article, MONTH } from "./sound-newsroom.ts";

/** Leaves an attribute, an element, a script, a comment, CDATA and a template, whichever it stands in. */
const OUT = `"'></title></script></textarea>]]><!--<img src=x onerror=alert(1)>`;
const q = JSON.stringify;

const NEWS = ["index.html", "chinh-tri/index.html", "2023/06/index.html", "2023/index.html"];
const FEEDS = ["rss.xml", "atom.xml", "chinh-tri/rss.xml", "chinh-tri/atom.xml"];
const XML = [...FEEDS, "sitemap.xml", "sitemap-2023-06.xml", "sitemap-trang.xml", "sitemap-news.xml"];
const JSON_FILES = [
  "feed.json",
  "chinh-tri/feed.json",
  "moi-nhat.json",
  "viet-tat.json",
  "manifest.webmanifest",
  "pagefind/goi-y.json",
];

/** Nothing of it is an element anywhere, and all of it is there to be read. */
function textEverywhere(id: string, words: readonly string[]): (site: BuiltSite) => void {
  return (site) => {
    const pages = site.published.filter((file) => file.endsWith(".html") && !file.startsWith("quan-tri/"));
    for (const file of new Set([...NEWS, ...pages])) {
      try {
        assertHarmlessPage(site.read(file));
      } catch (fault) {
        throw new Error(`${file}: ${fault instanceof Error ? fault.message : fault}`);
      }
    }
    const page = parse(site.read(`2023/06/${id}.html`));
    const read = textIn(page);
    for (const word of words) if (!read.includes(word)) throw new Error(`the page lost ${q(word)}`);
    assertData(page, words[0] ?? "");
    for (const file of XML) assertHarmlessFeed(file, site.read(file));
    for (const file of JSON_FILES) if (site.published.includes(file)) JSON.parse(site.read(file));
    for (const line of site.read("_redirects").split("\n"))
      if (line !== "" && !/^\S+ \S+ 301$/.test(line)) throw new Error(`_redirects has the rule ${q(line)}`);
  };
}

/** What other sites and search engines are told of the page. */
function assertData(page: Page, title: string): void {
  const elements = elementsIn(page);
  const meta = elements.find(({ attrs }) => attrs.some(({ value }) => value === "og:title"));
  if (!meta?.attrs.some(({ name, value }) => name === "content" && value.includes(title)))
    throw new Error("og:title lost the title");
  const data = elements.filter(({ attrs }) => attrs.some(({ value }) => value === "application/ld+json"));
  if (!data.some((each) => JSON.stringify(JSON.parse(textIn(each))).includes(q(title).slice(1, -1))))
    throw new Error("JSON-LD lost the title");
}

const runs = shows("<img src=x onerror=alert(1)>", "an element that runs something");

function field(
  id: string,
  attack: string,
  front: string,
  words: readonly string[],
  stock: Harm,
  guard?: NonNullable<HostileInput["unguarded"]>["guard"],
): HostileInput {
  return {
    id,
    attack,
    threat: "markup",
    files: { [`${MONTH}/${id}.md`]: article(front) },
    expected: { harmless: textEverywhere(id, words) },
    stock,
    ...(guard && { unguarded: { guard, harm: runs } }),
  };
}

export const TEXT_IN_FIELDS: readonly HostileInput[] = [
  field(
    "markup-title",
    "a title that leaves whatever it stands in",
    `title: ${q(`Tin ${OUT}`)}`,
    [`Tin `, "<img src=x onerror=alert(1)>"],
    runs,
  ),
  field(
    "markup-summary",
    "a sapo that does",
    `summary: ${q(`Sapo ${OUT}`)}`,
    ["Tin bến sông", "<img src=x onerror=alert(1)>"],
    runs,
  ),
  field(
    "markup-awards",
    "every column of the table of awards",
    `awards:\n  - { year: 2022, authority: ${q(`Cấp ${OUT}`)}, honour: ${q(`Hình thức ${OUT}`)}, individuals: 1, collectives: 2, recipients: [${q(`Nhận ${OUT}`)}], note: ${q(`Ghi ${OUT}`)} }`,
    ["Tin bến sông", `Cấp ${OUT}`, `Hình thức ${OUT}`, `Nhận ${OUT}`, `Ghi ${OUT}`],
    noFeature,
    "text-of-awards",
  ),
  field(
    "markup-names",
    "authors, topics, places, source and corrections",
    `authors: [${q(`An ${OUT}`)}]\ntopics: [${q(`Lúa ${OUT}`)}]\nplaces: [${q(`Xã ${OUT}`)}]\nsource: ${q(`Báo ${OUT}`)}\ncorrections: [{ date: 2023-06-06, text: ${q(`Sửa ${OUT}`)} }]`,
    ["Tin bến sông", `An ${OUT}`, `Lúa ${OUT}`, `Xã ${OUT}`, `Báo ${OUT}`],
    noFeature,
    "text-of-names",
  ),
  field(
    "json-in-title",
    "a title that ends JSON, a line of `_redirects`, an XML declaration and a template",
    `title: ${q('Tin", "@type": "Evil" }]} ?> %> }} {% raw %} \\u003cscript> &lt;b&gt; & &amp;')}`,
    ["Tin", "@type", "&lt;b&gt; & &amp;"],
    shows('<title>Tin", "@type": "Evil"', "the title as it is, entities and all"),
  ),
];
