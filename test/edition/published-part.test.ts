import { expect, it } from "vitest";
import { makeEdition } from "../../src/edition/make-edition.ts";
import { publishedPart } from "../../src/edition/published-part.ts";
import { unpublishedIn } from "../../src/edition/unpublished.ts";
import { renderMonthSitemap, renderPagesSitemap, renderSitemapIndex } from "../../src/feeds/sitemap.ts";
import { at, makeArticle, makeStory, TABLES } from "../fixtures/make-story.ts";

const articles = [
  makeArticle("da-dang", "2023-06-09", { topics: ["Lúa gạo"] }),
  makeArticle("nhap", "2023-05-09", { status: "draft", topics: ["Chưa ai biết"] }),
  makeArticle("hen-gio", "2024-01-01"),
  makeArticle("rut", "2023-06-01", { status: "withdrawn" }),
];
const edition = (preview: boolean) =>
  makeEdition(
    articles.map((article) => makeStory(article)),
    TABLES,
    { now: at("2023-06-10"), preview },
  );

it("a preview's feeds and sitemaps hold what the paper's own would", () => {
  const [part, own] = [publishedPart(edition(true)), edition(false)];
  const sitemaps = (each: typeof own) => [
    renderSitemapIndex(each),
    renderPagesSitemap(each),
    ...each.months.map((month) => renderMonthSitemap(month, each.site)),
  ];
  expect(sitemaps(part)).toEqual(sitemaps(own));
  expect(part.articlePages.map(({ article }) => article.id)).toEqual(["2023/06/da-dang"]);
});

it("a preview counts what readers do not see yet", () => {
  expect(unpublishedIn(edition(true))).toEqual({ drafts: 1, future: 1 });
  expect(unpublishedIn(edition(false))).toEqual({ drafts: 0, future: 0 });
});
