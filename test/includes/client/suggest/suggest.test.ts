import { describe, expect, it } from "vitest";
import { suggest } from "../../../../_includes/client/suggest/suggest.ts";
import { readSuggestions } from "../../../../_includes/client/suggest/suggestions.ts";

function dataOf(headlines: readonly string[], names: readonly (readonly [string, number])[] = []) {
  return readSuggestions({
    headlines: headlines.map((text, index) => [text, `/2023/06/${index}.html`]),
    names: names.map(([name, count], index) => [name, `/chu-de/${index}/`, "chu-de", count]),
  });
}

const texts = (suggestions: readonly { readonly text: string }[]) => suggestions.map(({ text }) => text);

/** @param headlines newest first */
function headlinesFor(typed: string, headlines: readonly string[]): string[] {
  return texts(suggest(dataOf(headlines), typed).headlines);
}

describe("a headline is suggested", () => {
  const headline = "51-NQ/TU: Đảng viên ở Cần Giuộc góp nước ngọt";

  it.each([
    "dang v",
    "ĐẢNG VIÊN",
    "can giuoc dang",
    "nước ng",
    "51",
    "nq/tu",
    "  go  ",
    "dảng".normalize("NFD"),
  ])("where every typed word begins one of its words: %j", (typed) => {
    expect(headlinesFor(typed, [headline])).toEqual([headline]);
  });

  it.each(["iên", "dang xa", "giuocx", "", "   ", "d", "…"])("and else not: %j", (typed) => {
    expect(headlinesFor(typed, [headline])).toEqual([]);
  });
});

describe("headlines come", () => {
  it("newest first", () => {
    expect(headlinesFor("lúa", ["Lúa mới", "Lúa cũ"])).toEqual(["Lúa mới", "Lúa cũ"]);
  });

  it("with the typed accents before others", () => {
    const headlines = ["Đang thi công cầu", "Đáng nể", "Đảng viên trẻ"];
    expect(headlinesFor("đảng", headlines)[0]).toBe("Đảng viên trẻ");
    expect(headlinesFor("dang", headlines)).toEqual(headlines);
    expect(headlinesFor("đ", ["Danh", "Đan"])).toEqual([]);
    expect(headlinesFor("đa", ["Danh sách", "Đan lát"])[0]).toBe("Đan lát");
  });

  it("wherever in the syllable the tone was typed", () => {
    const headlines = ["Hoa khôi", "Khánh Hòa đón khách", "Hoà bình"];
    expect(headlinesFor("hoà", headlines)).toEqual(["Khánh Hòa đón khách", "Hoà bình", "Hoa khôi"]);
  });

  it("with the words in the typed order before scattered ones", () => {
    const headlines = ["An toàn trên sông Long Khê", "Tỉnh Long An", "Long trọng, an lành"];
    expect(headlinesFor("long an", headlines)).toEqual([
      "Tỉnh Long An",
      "An toàn trên sông Long Khê",
      "Long trọng, an lành",
    ]);
  });
});

it("six headlines and three names at most are suggested", () => {
  const headlines = Array.from({ length: 20 }, (_, index) => `Lúa ${index}`);
  const names = [9, 8, 7, 6].map((count) => [`Lúa ${count}`, count] as const);
  const found = suggest(dataOf(headlines, names), "lúa");
  expect(texts(found.headlines)).toEqual(headlines.slice(0, 6));
  expect(texts(found.names)).toEqual(["Lúa 9", "Lúa 8", "Lúa 7"]);
  expect(suggest(dataOf(headlines, names), "lúa", { headlines: 2, names: 0 }).headlines).toHaveLength(2);
});

it("a key costs little, also where it fits every headline", () => {
  const headlines = Array.from(
    { length: 600 },
    (_, index) => `Nước mặn xâm nhập vùng Cần Giuộc lần ${index}`,
  );
  const data = dataOf(headlines);
  const start = performance.now();
  for (let round = 0; round < 20; round++) suggest(data, "nước mặn cần");
  expect((performance.now() - start) / 20).toBeLessThan(20);
});
