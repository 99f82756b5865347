/** A process of the benchmark: makes the search folder of an invented archive, and says as JSON how long that took. */
import { createHash } from "node:crypto";
import { renderBody } from "../../src/markdown/render-body.ts";
import { indexArchive } from "../../src/search/index-archive.ts";
import { pagefindRuntime } from "../../src/search/pagefind-runtime.ts";
import type { SearchRecord } from "../../src/search/search-record.ts";
import { parseInstant, toIso } from "../../src/text/vietnam-time.ts";
import { type NewsArticle, newsArticles } from "./news-article.ts";
import { ABBREVIATIONS, AUTHORS, SECTIONS } from "./newsroom-tables.ts";

const [count = "", seed = "", folder = "", cache = "", oneMore = ""] = process.argv.slice(2);

const names = new Map(AUTHORS.map(({ id, name }) => [id, name]));

function recordOf({ id, frontMatter, body, photos }: NewsArticle): SearchRecord {
  const { title, summary, section, authors = [], topics = [], places = [] } = frontMatter;
  const { html } = renderBody(body, {
    articleId: id,
    firstLine: 1,
    siteUrl: "https://bao.example.vn",
    picture: () => undefined,
    hasAwardSummary: false,
  }).body;
  const byline = authors.map((author) => names.get(author) ?? author);
  return {
    address: `/${id}.html`,
    title,
    summary,
    html,
    extras: [],
    date: toIso(parseInstant(frontMatter.date) ?? 0),
    section,
    places,
    topics,
    authors: byline,
    ...(photos.size > 0
      ? {
          thumbnail: {
            hash: createHash("md5").update(id).digest("hex").slice(0, 12),
            width: 480,
            height: 320,
          },
        }
      : {}),
  };
}

const records = Array.from(newsArticles(Number(count), Number(seed)), recordOf).sort((a, b) =>
  a.date < b.date ? 1 : a.date > b.date ? -1 : a.address < b.address ? -1 : 1,
);
const [newest] = records;
if (oneMore && newest) {
  records.unshift({
    ...newest,
    address: newest.address.replace(".html", "-moi.html"),
    title: `${newest.title} (mới)`,
  });
}
const { version } = await pagefindRuntime();
const began = performance.now();
const made = await indexArchive({
  records,
  abbreviations: ABBREVIATIONS,
  sections: SECTIONS.map(({ id, name }) => [id, name]),
  suggestions: {
    headlines: records.slice(0, 400).map(({ title, address }) => [title, address]),
    names: [],
  },
  version,
  folder,
  cache,
});
process.stdout.write(JSON.stringify({ ...made, seconds: (performance.now() - began) / 1000 }));
