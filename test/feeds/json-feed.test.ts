import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedsOf } from "../../src/feeds/feeds-of.ts";
import { renderJsonFeed } from "../../src/feeds/json-feed.ts";
import { editionOf, emptyEdition, paper, story } from "./edition-fixture.ts";

const json = (edition = editionOf()): unknown =>
  JSON.parse(feedsOf(edition).map((feed) => renderJsonFeed(feed, paper))[0] ?? "");

describe("JSON Feed", () => {
  it("has all of version 1.1 that readers use", () => {
    const feed = json();
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Báo Đồng Tháp Mười",
      home_page_url: "https://bao.example.vn/",
      feed_url: "https://bao.example.vn/feed.json",
      icon: "https://bao.example.vn/tai-nguyen/icon-512.abc.png",
      language: "vi",
      authors: [{ name: "Báo Đồng Tháp Mười", url: "https://bao.example.vn/" }],
    });
    expect(feed).toHaveProperty("items.0", {
      id: "https://bao.example.vn/2023/06/hoc-va-lam-theo-bac.html",
      url: "https://bao.example.vn/2023/06/hoc-va-lam-theo-bac.html",
      title: "Học và làm theo Bác",
      summary: "Toàn tỉnh có 120 tập thể & cá nhân được khen.",
      content_html: expect.stringContaining("https://bao.example.vn/2023/05/le-hoi.html"),
      image: "https://bao.example.vn/anh/0123456789ab-960.jpeg",
      date_published: "2023-06-05T07:30:00+07:00",
      date_modified: "2023-06-05T20:00:00+07:00",
      authors: [
        { name: "Tổ Thời sự", url: "https://bao.example.vn/tac-gia/to-thoi-su/" },
        { name: "Nguyễn Văn An", url: "https://bao.example.vn/tac-gia/nguyen-van-an/" },
      ],
      tags: ["Chính trị", "Khen thưởng"],
      attachments: [{ url: "https://bao.example.vn/anh/0123456789ab-960.jpeg", mime_type: "image/jpeg" }],
    });
  });

  it("leaves out what an article has not", () => {
    expect(json(editionOf([story()]))).not.toHaveProperty("items.0.authors");
    expect(json(editionOf([story()]))).not.toHaveProperty("items.0.image");
  });

  it("is a whole feed without any article", () => {
    expect(json(emptyEdition)).toHaveProperty("items", []);
  });

  it("carries any title there and back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        expect(json(editionOf([story({ title })]))).toHaveProperty("items.0.title", title);
      }),
      { numRuns: 50 },
    );
  });
});
