import path from "node:path";
import { describe, expect, it } from "vitest";
import { cardJobs } from "../../src/build/card-jobs.ts";
import type { Site } from "../../src/content/tables.ts";
import { makeEdition } from "../../src/edition/make-edition.ts";
import { paperImage } from "../../src/feeds/share-card.ts";
import { cardAddress } from "../../src/images/card/card.ts";
import { pictureOf } from "../../src/images/picture.ts";
import { at, makeArticle, makeStory, TABLES } from "../fixtures/make-story.ts";

const NOW = at("2023-06-10T08:00:00+07:00");
const photo = { src: "anh-1.jpg", alt: "Ảnh", picture: pictureOf("0123456789ab", 1600, 1067) };
const stories = [
  makeStory(makeArticle("dang", "2023-06-05", { photo }), { photos: [photo] }),
  makeStory(makeArticle("khong-anh", "2023-06-04")),
  makeStory(makeArticle("nhap", "2023-06-05", { status: "draft" })),
  makeStory(makeArticle("hen", "2023-06-11")),
];

function jobsOf(more: Partial<Site> = {}, told = stories) {
  const tables = { ...TABLES, site: { ...TABLES.site, ...more } };
  const { site, sections, linkGroups } = tables;
  const paper = { site, sections, linkGroups, assets: {}, integrity: {}, preview: false };
  return { paper, jobs: cardJobs(makeEdition(told, tables, { now: NOW, preview: false }), paper) };
}

describe("cardJobs", () => {
  it("are the paper's own card and those of what is published, with their photos", () => {
    const { jobs, paper } = jobsOf();
    expect(jobs.map(({ card, path: at }) => [card.title, at?.()])).toEqual([
      ["Báo Thử", undefined],
      ["Bài dang", path.join("articles/2023/06/dang/anh-1.jpg")],
      ["Bài khong-anh", undefined],
    ]);
    expect(jobs.map(({ card }) => cardAddress(card))).toContain(paperImage(paper)?.address);
  });

  it("are none where the paper wants none", () => {
    expect(jobsOf({ shareCards: "off" }).jobs).toEqual([]);
  });

  it("are a thousand of a long archive, and all where the paper wants all", () => {
    const long = Array.from({ length: 1_200 }, (_, index) =>
      makeStory(makeArticle(`bai-${index}`, "2023-06-05")),
    );
    expect(jobsOf({}, long).jobs).toHaveLength(1_001);
    expect(jobsOf({ shareCards: "all" }, long).jobs).toHaveLength(1_201);
  });
});
