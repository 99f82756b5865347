/** Whatever an article says, its page, its feeds, what search engines read and the redirects stay whole and well-formed. */
import assert from "node:assert/strict";
import { parseAllRedirects } from "@netlify/redirect-parser";
import fc from "fast-check";
import { takeUsed } from "../../../_includes/layouts/render-document.ts";
import type { Story } from "../../../src/content/article.ts";
import { parseArticle } from "../../../src/content/parse-article.ts";
import type { Edition } from "../../../src/edition/edition.ts";
import { makeEdition } from "../../../src/edition/make-edition.ts";
import { renderAtom } from "../../../src/feeds/atom.ts";
import { feedsOf } from "../../../src/feeds/feeds-of.ts";
import { renderJsonFeed } from "../../../src/feeds/json-feed.ts";
import { renderNewsSitemap } from "../../../src/feeds/news-sitemap.ts";
import { renderRedirects } from "../../../src/feeds/redirects.ts";
import { renderRss } from "../../../src/feeds/rss.ts";
import { renderPagesSitemap } from "../../../src/feeds/sitemap.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { render } from "../../../src/pages/article.11ty.tsx";
import { withFile } from "../../feeds/netlify-file.ts";
import { readXml } from "../../feeds/read-xml.ts";
import { at, TABLES } from "../../fixtures/make-story.ts";
import { documentOf, paperOf } from "../../includes/paper-fixture.ts";
import { soundFront } from "../arbitraries/front-matter-text.ts";
import { markdownText } from "../arbitraries/markdown-text.ts";
import { BODY_CONTEXT, PARSE_CONTEXT } from "../context.ts";
import { type FuzzProperty, fuzzProperty } from "../fuzz-property.ts";
import { assertSoundPage } from "../sound-page.ts";

const NOW = at("2023-06-10T08:00");
const paper = paperOf({ site: TABLES.site, sections: TABLES.sections });

interface Draft {
  readonly front: string;
  readonly body: string;
}

const drafts = fc.record({ front: soundFront, body: markdownText });
const sizeOf = (all: readonly Draft[]) =>
  all.reduce((sum, { front, body }) => sum + front.length + body.length, 0);

/** Also with a text that the check would not let through: the guards of pages stand for themselves. */
function storyOf({ front, body }: Draft, number: number): Story[] {
  const id = `2023/06/bai-${number}`;
  const { story } = parseArticle(`articles/${id}.md`, `---\n${front}---\nChữ.\n`, PARSE_CONTEXT);
  if (!story) return [];
  const hasAwardSummary = story.article.awards.length > 0;
  return [{ ...story, body: renderBody(body, { ...BODY_CONTEXT, articleId: id, hasAwardSummary }).body }];
}

function isBroken({ body }: Draft): boolean {
  return renderBody(body, BODY_CONTEXT).findings.some(({ severity }) => severity === "error");
}

/** Drafts and expired pieces have their page too, as in a preview. */
function editionOf(all: readonly Draft[]): Edition {
  return makeEdition(all.flatMap(storyOf), TABLES, { now: NOW, preview: true });
}

/** As the page's own template makes it. */
function pageOf(page: Edition["articlePages"][number]): string {
  const file = `${page.article.id}.html`;
  const html = render({ entry: { file, item: page }, paper });
  takeUsed(html);
  return html;
}

const pages = fuzzProperty({
  name: "an article's page",
  input: fc.array(drafts, { minLength: 1, maxLength: 2 }),
  sizeOf,
  act: (all) => {
    return editionOf(all).articlePages.map(pageOf);
  },
  judge: async (documents, all) => {
    const isValid = !all.some(isBroken);
    for (const html of documents) {
      await assertSoundPage(html, isValid);
    }
    return documents.length > 0 ? [] : ["no page"];
  },
});

const titles = fuzzProperty({
  name: "a headline is read as it was typed",
  input: soundFront,
  sizeOf: (front) => front.length,
  act: (front) => {
    const [page] = editionOf([{ front, body: "Chữ." }]).articlePages;
    return page && { page, html: pageOf(page) };
  },
  judge: (rendered) => {
    if (!rendered) return ["no page"];
    const { title, summary } = rendered.page.story.article;
    const document = documentOf(rendered.html);
    const shown = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
    assert.equal(shown(document.querySelector("h1")?.textContent), shown(title));
    assert(
      shown(document.querySelector("main")?.textContent).includes(shown(summary)),
      "the sapo is not as typed",
    );
    assert(
      document.title.includes(shown(title)) || shown(document.title).includes(shown(title)),
      "the title is not as typed",
    );
    return [];
  },
});

const feeds = fuzzProperty({
  name: "feeds and sitemaps",
  input: fc.array(drafts, { minLength: 1, maxLength: 3 }),
  sizeOf,
  act: (all) => {
    const edition = editionOf(all);
    const told = feedsOf(edition);
    return {
      xml: [
        ...told.map((feed) => renderRss(feed, paper)),
        ...told.map((feed) => renderAtom(feed, paper)),
        ...[renderNewsSitemap(edition), renderPagesSitemap(edition)],
      ],
      json: told.map((feed) => renderJsonFeed(feed, paper)),
    };
  },
  judge: ({ xml, json }) => {
    for (const text of xml) readXml(text);
    for (const text of json) assert.equal(JSON.parse(text).version, "https://jsonfeed.org/version/1.1");
    return [];
  },
});

const redirects = fuzzProperty({
  name: "redirects",
  input: fc.array(drafts, { minLength: 1, maxLength: 3 }),
  sizeOf,
  act: (all) => {
    const edition = editionOf(all);
    // An address may be written twice in one article, which the check only remarks upon.
    const told = [...new Map(edition.redirects.map((each) => [renderRedirects([each]), each])).values()];
    return { told, text: renderRedirects(told) };
  },
  judge: async ({ told, text }) => {
    assert.equal(text.split("\n").length - 1, told.length, "a rule is not one line");
    const read = await withFile("_redirects", text, (file) =>
      parseAllRedirects({ redirectsFiles: [file], configRedirects: [], minimal: false }),
    );
    assert.deepEqual(read.errors, []);
    assert.equal(read.redirects.length, told.length, "another count of rules");
    const rules = text.split("\n").filter(Boolean);
    assert.deepEqual(
      read.redirects.map((rule) => JSON.stringify(rule, ["from", "to", "status", "force"])),
      rules.map((line, index) => {
        const [from] = line.split(" ");
        return JSON.stringify({ from, to: told[index]?.to, status: 301, force: false });
      }),
    );
    return told.length > 0 ? [] : ["no redirect"];
  },
});

export const pageProperties: readonly FuzzProperty[] = [pages, titles, feeds, redirects];
