import { describe, expect, it } from "vitest";
import { FEED_LENGTH, feedsOf } from "../../src/feeds/feeds-of.ts";
import { editionOf, emptyEdition, instant, story } from "./edition-fixture.ts";

describe("the list of feeds", () => {
  it("has one for the paper and one for each section", () => {
    const feeds = feedsOf(editionOf()).map(({ address, title, description }) => ({
      address,
      title,
      description,
    }));
    expect(feeds).toEqual([
      { address: "/", title: "Báo Đồng Tháp Mười", description: "Tin tức & đời sống vùng Đồng Tháp Mười." },
      {
        address: "/chinh-tri/",
        title: "Chính trị – Báo Đồng Tháp Mười",
        description: "Xây dựng Đảng, chính quyền.",
      },
      {
        address: "/van-hoa/",
        title: "Văn hóa – Báo Đồng Tháp Mười",
        description: "Tin mới trong chuyên mục Văn hóa của Báo Đồng Tháp Mười.",
      },
    ]);
  });

  it("gives each the newest articles of its own, newest first", () => {
    const titles = feedsOf(editionOf()).map(({ pages }) => pages.map((page) => page.story.article.title));
    expect(titles).toEqual([
      ["Học và làm theo Bác", "Mùa nước nổi", "Lễ hội"],
      ["Học và làm theo Bác"],
      ["Mùa nước nổi", "Lễ hội"],
    ]);
  });

  it(`stops at ${FEED_LENGTH}`, () => {
    const many = Array.from({ length: FEED_LENGTH + 5 }, (_, index) => story({ id: `2023/06/bai-${index}` }));
    expect(feedsOf(editionOf(many))[0]?.pages).toHaveLength(FEED_LENGTH);
  });

  it("has shorter ones in two formats for topics that were written about three times", () => {
    const told = Array.from({ length: 14 }, (_, index) =>
      story({
        id: `2023/06/bai-${String(index).padStart(2, "0")}`,
        topics: [...(index < 2 ? ["Hiếm"] : []), ...(index < 3 ? ["Đủ"] : []), "Lúa gạo"],
      }),
    );
    const topics = feedsOf(editionOf(told)).filter(({ address }) => address.startsWith("/chu-de/"));
    expect(topics.map(({ pages, changed: _, ...feed }) => ({ ...feed, length: pages.length }))).toEqual([
      {
        address: "/chu-de/du/",
        title: "Đủ – Báo Đồng Tháp Mười",
        description: "Tin mới về chủ đề Đủ của Báo Đồng Tháp Mười.",
        formats: ["rss", "json-feed"],
        length: 3,
      },
      expect.objectContaining({ address: "/chu-de/lua-gao/", length: 10 }),
    ]);
    expect(topics[0]?.pages.map(({ article }) => article.id)).toEqual([
      "2023/06/bai-00",
      "2023/06/bai-01",
      "2023/06/bai-02",
    ]);
  });

  it("dates a feed by its newest change, and an empty one not at all", () => {
    expect(feedsOf(editionOf()).map(({ changed }) => changed)).toEqual([
      instant("2023-06-05T20:00:00+07:00"),
      instant("2023-06-05T20:00:00+07:00"),
      instant("2023-06-01T00:10:00+07:00"),
    ]);
    expect(feedsOf(emptyEdition).map(({ changed }) => changed)).toEqual([undefined, undefined, undefined]);
  });
});
