import { describe, expect, it } from "vitest";
import { makeEdition } from "../../src/edition/make-edition.ts";
import { pictureOf } from "../../src/images/picture.ts";
import { searchRecord } from "../../src/search/search-record.ts";
import { suggestionsOf } from "../../src/search/suggestions.ts";
import { at, makeArticle, makeStory, TABLES } from "../fixtures/make-story.ts";

const FULL = makeArticle("khen-thuong", "2023-06-05T07:30:00+07:00", {
  authors: ["to-thoi-su", "Nguyễn Văn An"],
  topics: ["Khen thưởng"],
  places: ["Tân An", "Bến Lức"],
  photo: {
    src: "a.jpg",
    alt: "Mô tả",
    caption: "Trao bằng khen",
    credit: "Tên Tác Giả",
    picture: pictureOf("0123456789ab", 1600, 1200),
  },
  awards: [
    {
      year: 2022,
      authority: "Thủ tướng Chính phủ",
      honour: "Bằng khen",
      individuals: 2,
      collectives: 0,
      recipients: ["Hòa thượng Thích Minh Thiện"],
      note: "Hai năm",
    },
  ],
});
const OLD = makeArticle("cu", "2021-01-05T07:30:00+07:00", { topics: ["Khen thưởng"] });

const edition = makeEdition([makeStory(FULL), makeStory(OLD)], TABLES, { now: at("2023-07-01") });

describe("searchRecord", () => {
  it("holds all that is searched for and shown", () => {
    const [record] = edition.articlePages.map(searchRecord);
    expect(record).toEqual({
      address: "/2023/06/khen-thuong.html",
      title: "Bài khen-thuong",
      summary: "Sapo của bài khen-thuong.",
      html: "<p>Thân bài 2023/06/khen-thuong.</p>",
      extras: [
        "Trao bằng khen. Ảnh: Tên Tác Giả",
        "Bằng khen của Thủ tướng Chính phủ năm 2022; Hòa thượng Thích Minh Thiện; Hai năm",
      ],
      date: "2023-06-05T07:30:00+07:00",
      section: "chinh-tri",
      places: ["Tân An", "Bến Lức"],
      topics: ["Khen thưởng"],
      authors: ["Tổ Thời sự", "Nguyễn Văn An"],
      thumbnail: { hash: "0123456789ab", width: 480, height: 360 },
    });
  });

  it("is short for an article without any of it", () => {
    const record = searchRecord(edition.articlePages[1] ?? expect.fail());
    expect(record).toMatchObject({ extras: [], thumbnail: undefined });
  });
});

describe("suggestionsOf", () => {
  it("offers the newest headlines, and names with most articles first", () => {
    expect(suggestionsOf(edition)).toEqual({
      headlines: [
        ["Bài khen-thuong", "/2023/06/khen-thuong.html"],
        ["Bài cu", "/2021/01/cu.html"],
      ],
      names: [
        ["Khen thưởng", "/chu-de/khen-thuong/", "chu-de", 2],
        ["Bến Lức", "/dia-phuong/ben-luc/", "dia-phuong", 1],
        ["Tân An", "/dia-phuong/tan-an/", "dia-phuong", 1],
      ],
    });
  });

  it("offers no more than readers would look through", () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      makeArticle(`bai-${index}`, "2023-06-05", { topics: [`Chủ đề ${index}`] }),
    );
    const { headlines, names } = suggestionsOf(
      makeEdition(
        many.map((article) => makeStory(article)),
        TABLES,
        { now: at("2023-07-01") },
      ),
    );
    expect([headlines.length, names.length]).toEqual([400, 200]);
  });
});
