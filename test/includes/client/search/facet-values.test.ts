import { describe, expect, it } from "vitest";
import { facetValues } from "../../../../_includes/client/search/facet-values.ts";

const names = (...given: Parameters<typeof facetValues>) => facetValues(...given).map(({ value }) => value);

describe("the values of a list", () => {
  it("are years from the newest on", () => {
    expect(names("nam", { "2019": 9, "2023": 1, "2021": 40 }, "")).toEqual(["2023", "2021", "2019"]);
  });

  it("are places with most articles first, then by the alphabet", () => {
    expect(names("dia-phuong", { "Đức Huệ": 2, "Cần Giuộc": 2, "Tân An": 7 }, "")).toEqual([
      "Tân An",
      "Cần Giuộc",
      "Đức Huệ",
    ]);
  });

  it("begin with the chosen one, even where nothing has it", () => {
    expect(facetValues("chu-de", { "Thi đua": 3 }, "Nông thôn mới")).toEqual([
      { value: "Nông thôn mới", count: 0 },
      { value: "Thi đua", count: 3 },
    ]);
    expect(facetValues("chu-de", {}, "constructor")).toEqual([{ value: "constructor", count: 0 }]);
  });

  it("leave out what has no name or no article", () => {
    expect(names("tac-gia", { "": 3, "Thanh Bình": 0, "Lê Huỳnh": 1 }, "")).toEqual(["Lê Huỳnh"]);
  });
});
