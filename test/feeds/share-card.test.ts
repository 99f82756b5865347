import { describe, expect, it } from "vitest";
import type { Article } from "../../src/content/article.ts";
import type { Site } from "../../src/content/tables.ts";
import { articleCard, articleImage, listImage, paperImage } from "../../src/feeds/share-card.ts";
import { editionOf, instant, paper, site, stories, story } from "./edition-fixture.ts";

const paperWith = (more: Partial<Site>) => ({ ...paper, site: { ...site, ...more } });
const pageOf = (told = stories) => {
  const [page] = editionOf(told).articlePages;
  if (!page) throw new Error("no article");
  return page;
};
const cardWith = (more: Partial<Article> = {}, of = paper) => {
  const page = pageOf();
  const { section } = page;
  return articleCard({ article: { ...page.article, ...more }, section, isRecent: true }, of);
};

describe("an article's card", () => {
  it("says headline, section, day and paper, and shows the photo", () => {
    expect(cardWith()).toEqual({
      hash: expect.stringMatching(/^[0-9a-f]{14}$/),
      title: "Học và làm theo Bác",
      kicker: "Chính trị",
      day: "5/6/2023",
      paper: "Báo Đồng Tháp Mười",
      accent: "#9b1c1c",
      photo: { hash: "0123456789ab", focus: undefined },
    });
  });

  it("has another name when anything on it changes, and only then", () => {
    const photo = pageOf().article.photo;
    if (!photo) throw new Error("no photo");
    const cards = [
      cardWith(),
      cardWith({ title: "Học và làm theo bác" }),
      cardWith({ date: instant("2023-06-04") }),
      cardWith({ photo: undefined }),
      cardWith({ photo: { ...photo, focus: "trên" } }),
      cardWith({}, paperWith({ name: "Báo Tân An" })),
      cardWith({}, paperWith({ accent: "#004d40" })),
    ];
    expect(new Set(cards.map((card) => card?.hash)).size).toBe(cards.length);
    expect(cardWith({ date: instant("2023-06-05T20:00"), summary: "Khác." })?.hash).toBe(cardWith()?.hash);
  });

  it("is made for the newest thousand, for all or for none, as the paper says", () => {
    const old = { article: pageOf().article, section: pageOf().section, isRecent: false };
    expect(articleCard(old, paper)).toBeUndefined();
    expect(articleCard(old, paperWith({ shareCards: "all" }))).toBeDefined();
    expect(cardWith({}, paperWith({ shareCards: "off" }))).toBeUndefined();
  });
});

describe("the picture of a page", () => {
  it("is the article's card", () => {
    expect(articleImage(pageOf(), paper)).toEqual({
      address: `/anh/the-${cardWith()?.hash}.jpeg`,
      width: 1200,
      height: 630,
      alt: "Học và làm theo Bác",
    });
  });

  it("is its photo where it has no card, and the paper's card where it has neither", () => {
    const old = { ...pageOf(), story: pageOf().story, section: pageOf().section, isRecent: false };
    expect(articleImage(old, paper)).toEqual({
      address: "/anh/0123456789ab-1440.jpeg",
      width: 1440,
      height: 960,
      alt: "Học và làm theo Bác",
    });
    const plain = pageOf([story()]);
    expect(articleImage({ ...old, story: plain.story }, paper)).toEqual(paperImage(paper));
  });

  it("is the first photo of a list", () => {
    const { articles } = editionOf();
    expect(listImage(articles, paper)?.address).toBe("/anh/0123456789ab-1440.jpeg");
    expect(listImage([], paper)).toEqual(paperImage(paper));
    expect(listImage([], paperWith({ shareCards: "off" }))).toBeUndefined();
  });
});
