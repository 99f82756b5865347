import path from "node:path";
import { describe, expect, it } from "vitest";
import { pictureJobs } from "../../src/build/picture-jobs.ts";
import type { Article, Story } from "../../src/content/article.ts";
import { makeEdition } from "../../src/edition/make-edition.ts";
import { pictureOf } from "../../src/images/picture.ts";
import { at, makeArticle, makeStory, TABLES } from "../fixtures/make-story.ts";

const NOW = at("2023-06-10T08:00:00+07:00");

/** With a photo of its own, unless one is given. */
const storyOf = (slug: string, fields: Partial<Article> = {}, hash = slug) =>
  makeStory(makeArticle(slug, "2023-06-05", fields), {
    photos: [{ src: `${slug}.jpg`, picture: pictureOf(hash, 1600, 1067) }],
  });

const stories = [
  storyOf("dang"),
  storyOf("nhap", { status: "draft" }),
  storyOf("go", { status: "withdrawn" }),
  storyOf("hen", { date: at("2023-06-11T08:00:00+07:00") }),
  storyOf("het-han", { expires: at("2023-06-09T08:00:00+07:00") }),
];

const filesOf = (preview: boolean) =>
  pictureJobs(makeEdition(stories, TABLES, { now: NOW, preview })).map((job) => path.basename(job.path()));
const jobsOf = (...told: readonly Story[]) =>
  pictureJobs(makeEdition(told, TABLES, { now: NOW, preview: false }));

describe("pictureJobs", () => {
  it("finds each photo in its article's folder", () => {
    const [job] = jobsOf(storyOf("dang"));
    expect(job?.path()).toBe("articles/2023/06/dang/dang.jpg");
    expect(job?.picture).toMatchObject({ hash: "dang", width: 1600, height: 1067 });
  });

  it("names a photo once that stands in several articles, from a folder where it is", () => {
    const jobs = jobsOf(storyOf("mot", {}, "chung"), storyOf("hai", {}, "chung"), storyOf("ba"));
    expect(jobs.map(({ picture }) => picture.hash).sort()).toEqual(["ba", "chung"]);
    const shared = jobs.find(({ picture }) => picture.hash === "chung");
    expect(["articles/2023/06/mot/mot.jpg", "articles/2023/06/hai/hai.jpg"]).toContain(shared?.path());
  });

  it("leaves at home what is not published: drafts, withdrawn, embargoed and expired pieces", () => {
    expect(filesOf(false)).toEqual(["dang.jpg"]);
  });

  it("brings those of drafts and embargoed pieces to a preview", () => {
    expect(filesOf(true)).toEqual(expect.arrayContaining(["dang.jpg", "nhap.jpg", "hen.jpg"]));
    expect(filesOf(true)).not.toContain("go.jpg");
  });
});
