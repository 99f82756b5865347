import { expect, it } from "vitest";
import { teaserOf } from "../../src/edition/latest.ts";
import { renderLatest } from "../../src/feeds/latest.ts";
import { editionOf } from "./edition-fixture.ts";

it("moi-nhat.json tells headlines with their addresses and instants, in the order given", () => {
  const { articles } = editionOf();
  expect(JSON.parse(renderLatest(articles.map(teaserOf)))).toEqual({
    articles: [
      ["Học và làm theo Bác", "/2023/06/hoc-va-lam-theo-bac.html", "2023-06-05T07:30:00+07:00"],
      ["Mùa nước nổi", "/2023/06/mua-nuoc-noi.html", "2023-06-01T00:10:00+07:00"],
      ["Lễ hội", "/2023/05/le-hoi.html", "2023-05-20T08:00:00+07:00"],
    ],
  });
});

it("moi-nhat.json of an empty paper is an empty list", () => {
  expect(JSON.parse(renderLatest([]))).toEqual({ articles: [] });
});
