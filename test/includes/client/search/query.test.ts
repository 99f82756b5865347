import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmpty, type Query, readQuery, writeQuery } from "../../../../_includes/client/search/query.ts";

const read = (address: string) => readQuery(new URLSearchParams(address));

describe("a query in the page's address", () => {
  it("is read from all four parameters", () => {
    expect(read("?q=bí thư&nam=2022&chuyen-muc=chinh-tri&xep=moi-nhat")).toEqual({
      words: "bí thư",
      year: "2022",
      section: "chinh-tri",
      order: "moi-nhat",
    });
  });

  it("is by relevance unless the newest are asked for", () => {
    expect(read("?q=a").order).toBe("lien-quan");
    expect(read("?q=a&xep=lung-tung").order).toBe("lien-quan");
  });

  it("leaves out what is default", () => {
    expect(writeQuery({ words: "lúa", year: "", section: "", order: "lien-quan" })).toBe("?q=l%C3%BAa");
    expect(writeQuery({ words: "", year: "", section: "", order: "lien-quan" })).toBe("");
  });

  it("is read as it was written", () => {
    const query: fc.Arbitrary<Query> = fc.record({
      words: fc.string({ unit: "grapheme" }).map((text) => text.trim().normalize("NFC")),
      year: fc.constantFrom("", "2022"),
      section: fc.constantFrom("", "kinh-te"),
      order: fc.constantFrom("lien-quan", "moi-nhat"),
    });
    fc.assert(
      fc.property(query, (each) => {
        expect(read(writeQuery(each))).toEqual(each);
      }),
    );
  });
});

it("a query is empty while neither words nor filters are given", () => {
  expect(isEmpty(read("?xep=moi-nhat"))).toBe(true);
  expect(isEmpty(read("?nam=2022"))).toBe(false);
});
