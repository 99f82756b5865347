/** A small newspaper in memory, to render pages from. */
import { JSDOM } from "jsdom";
import type { Article, Award, Story } from "../../src/content/article.ts";
import type { Tables } from "../../src/content/tables.ts";
import { plainPage } from "../../src/edition/article-pages.ts";
import type { ArticlePage, Edition } from "../../src/edition/edition.ts";
import { makeEdition } from "../../src/edition/make-edition.ts";
import type { Paper } from "../../src/edition/paper.ts";
import { pictureOf } from "../../src/images/picture.ts";
import { toIso } from "../../src/text/vietnam-time.ts";
import { at, makeArticle } from "../fixtures/make-story.ts";

export { at };

export const tables: Tables = {
  site: {
    name: "Báo Tràm Vàng",
    slogan: "Tiếng nói của xứ tràm",
    description: "Tin tức xứ tràm.",
    url: "https://bao.example.vn",
    accent: "#9b1c1c",
    publisher: "Tòa soạn Báo Tràm Vàng",
    email: "toa-soan@example.vn",
    phone: "0272 3 820 000",
  },
  sections: [
    { id: "chinh-tri", name: "Chính trị" },
    { id: "van-hoa", name: "Văn hóa", description: "Lễ hội, di tích." },
  ],
  authors: [{ id: "to-thoi-su", name: "Tổ Thời sự", role: "Ban Biên tập", bio: "Viết về chính quyền." }],
  linkGroups: [{ group: "Trung ương", links: [{ name: "Cổng Chính phủ", url: "https://chinhphu.vn" }] }],
  abbreviations: [],
};

export const NOW = at("2023-06-10T08:00");

const SHEETS = ["home", "article", "lists", "search", "texts", "later"].map((name) => `${name}.css`);

export function paperOf(overrides: Partial<Paper> = {}): Paper {
  const { site, sections, linkGroups } = tables;
  const assets = {
    ...Object.fromEntries(SHEETS.map((name) => [name, `/tai-nguyen/${name}`])),
    "site.js": "/tai-nguyen/site.js",
    "text-size.js": "/tai-nguyen/text-size.js",
    "listen.js": "/tai-nguyen/listen.js",
    "search.js": "/tai-nguyen/search.js",
    "offline-page.js": "/tai-nguyen/offline-page.js",
    "icon.svg": "/tai-nguyen/icon.svg",
    "source-serif-4-latin.woff2": "/tai-nguyen/latin.woff2",
  };
  const integrity = {
    ...Object.fromEntries(SHEETS.map((name) => [name, "sha384-kieu"])),
    "site.js": "sha384-trang",
    "text-size.js": "sha384-co-chu",
    "search.js": "sha384-tim",
    "offline-page.js": "sha384-ngoai-tuyen",
  };
  return { site, sections, linkGroups, assets, integrity, preview: false, ...overrides };
}

/** An article of June 2023 where nothing else is said. */
export function articleOf(slug: string, overrides: Partial<Article> = {}): Article {
  return makeArticle(slug, toIso(overrides.date ?? at("2023-06-05T07:30")), overrides);
}

export const photo = {
  src: "le.jpg",
  alt: "Hàng người nhận bằng khen",
  caption: "Lễ trao bằng khen.",
  credit: "Thanh Bình",
  picture: pictureOf("0123456789ab", 1600, 1067),
};

export function awardOf(overrides: Partial<Award> = {}): Award {
  return {
    year: 2022,
    authority: "Thủ tướng Chính phủ",
    honour: "Bằng khen",
    individuals: 2,
    collectives: 1,
    recipients: [],
    ...overrides,
  };
}

export function storyOf(
  article: Article,
  html = "<p>Nội dung bài.</p>",
  chapters: readonly string[] = [],
): Story {
  const headings = chapters.map((text, index) => ({ level: 2 as const, id: `muc-${index}`, text }));
  return { article, body: { html, headings, words: 3, articleLinks: [] }, links: [], photos: [] };
}

export function editionOf(articles: readonly Article[], preview = false): Edition {
  return makeEdition(
    articles.map((article) => storyOf(article)),
    tables,
    { now: NOW, preview },
  );
}

/** The page of a story that is the paper's only one. */
export function pageOf(story: Story, overrides: Partial<ArticlePage> = {}): ArticlePage {
  const page = makeEdition([story], tables, { now: NOW, preview: true }).articlePages[0];
  if (!page) throw new Error("no page");
  return { ...plainPage(page), ...overrides };
}

/** A document as a browser without scripts reads it. */
export function documentOf(html: string): Document {
  return new JSDOM(html, { url: "https://bao.example.vn/" }).window.document;
}
