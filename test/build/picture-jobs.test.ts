import path from "node:path";
import { describe, expect, it } from "vitest";
import { pictureJobs } from "../../src/build/picture-jobs.ts";
import type { Article } from "../../src/content/article.ts";
import { makeEdition } from "../../src/edition/make-edition.ts";
import { pictureOf } from "../../src/images/picture.ts";
import { at, makeArticle, makeStory, TABLES } from "../fixtures/make-story.ts";

const NOW = at("2023-06-10T08:00:00+07:00");
const picture = pictureOf("0123456789ab", 1600, 1067);

const storyOf = (slug: string, fields: Partial<Article> = {}) =>
  makeStory(makeArticle(slug, "2023-06-05", fields), { photos: [{ src: `${slug}.jpg`, picture }] });

const stories = [
  storyOf("dang"),
  storyOf("nhap", { status: "draft" }),
  storyOf("go", { status: "withdrawn" }),
  storyOf("hen", { date: at("2023-06-11T08:00:00+07:00") }),
  storyOf("het-han", { expires: at("2023-06-09T08:00:00+07:00") }),
];

const filesOf = (preview: boolean) =>
  pictureJobs(makeEdition(stories, TABLES, { now: NOW, preview })).map((job) => path.basename(job.path));

describe("pictureJobs", () => {
  it("finds each photo in its article's folder", () => {
    const edition = makeEdition([storyOf("dang")], TABLES, { now: NOW, preview: false });
    expect(pictureJobs(edition)).toEqual([{ path: "articles/2023/06/dang/dang.jpg", picture }]);
  });

  it("leaves at home what is not published: drafts, withdrawn, embargoed and expired pieces", () => {
    expect(filesOf(false)).toEqual(["dang.jpg"]);
  });

  it("brings those of drafts and embargoed pieces to a preview", () => {
    expect(filesOf(true)).toEqual(expect.arrayContaining(["dang.jpg", "nhap.jpg", "hen.jpg"]));
    expect(filesOf(true)).not.toContain("go.jpg");
  });
});
