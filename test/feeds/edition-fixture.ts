/** A small newspaper, as feeds and sitemaps are given it. */
import type { Article, Story } from "../../src/content/article.ts";
import type { Site } from "../../src/content/tables.ts";
import type { Edition } from "../../src/edition/edition.ts";
import { makeEdition } from "../../src/edition/make-edition.ts";
import type { Paper } from "../../src/edition/paper.ts";
import { pictureOf } from "../../src/images/picture.ts";
import { at as instant, makeArticle, makeStory } from "../fixtures/make-story.ts";

export { instant };

export const NOW = instant("2023-06-06T12:00:00+07:00");

export const site: Site = {
  name: "Báo Đồng Tháp Mười",
  description: "Tin tức & đời sống vùng Đồng Tháp Mười.",
  url: "https://bao.example.vn",
  accent: "#9b1c1c",
  publisher: "Tỉnh ủy",
  email: "toasoan@bao.example.vn",
};

export const sections = [
  { id: "chinh-tri", name: "Chính trị", description: "Xây dựng Đảng, chính quyền." },
  { id: "van-hoa", name: "Văn hóa" },
];

export const paper: Paper = {
  site,
  sections,
  linkGroups: [],
  assets: { "icon-192.png": "/tai-nguyen/icon-192.abc.png", "icon-512.png": "/tai-nguyen/icon-512.abc.png" },
  integrity: {},
  preview: false,
};

type Told = Partial<Omit<Article, "date">> & { readonly date?: string; readonly html?: string };

/** A story with what a test says of it, and something plain for the rest. */
export function story({ date, html = "<p>Nội dung.</p>", ...told }: Told = {}): Story {
  const slug = told.id?.slice("2023/06/".length) ?? "bai-viet";
  const article = makeArticle(slug, date ?? "2023-06-05T07:30:00+07:00", {
    title: "Bài viết",
    summary: "Sapo.",
    ...told,
  });
  return makeStory(article, {
    body: { html, headings: [], words: 2, articleLinks: [] },
    photos: article.photo ? [article.photo] : [],
  });
}

export const stories: readonly Story[] = [
  story({
    id: "2023/06/hoc-va-lam-theo-bac",
    title: "Học và làm theo Bác",
    summary: "Toàn tỉnh có 120 tập thể & cá nhân được khen.",
    authors: ["to-thoi-su", "Nguyễn Văn An"],
    topics: ["Khen thưởng"],
    places: ["Tân An"],
    updated: instant("2023-06-05T20:00:00+07:00"),
    aliases: ["/tin/123.html"],
    photo: {
      src: "anh-1.jpg",
      alt: "Trao bằng khen",
      caption: "Lãnh đạo tỉnh trao bằng khen.",
      credit: "Lê Văn Bình",
      picture: pictureOf("0123456789ab", 2400, 1600),
    },
    html: '<p><a href="/2023/05/le-hoi.html">Lễ hội</a></p>',
  }),
  story({
    id: "2023/06/mua-nuoc-noi",
    title: "Mùa nước nổi",
    section: "van-hoa",
    date: "2023-06-01T00:10:00+07:00",
  }),
  story({ id: "2023/05/le-hoi", title: "Lễ hội", section: "van-hoa", date: "2023-05-20T08:00:00+07:00" }),
];

const authors = [{ id: "to-thoi-su", name: "Tổ Thời sự" }];

export function editionOf(told: readonly Story[] = stories): Edition {
  return makeEdition(told, { site, sections, authors, linkGroups: [], abbreviations: [] }, { now: NOW });
}

export const emptyEdition = editionOf([]);
