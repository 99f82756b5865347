import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmpty, type Query, readQuery, writeQuery } from "../../../../_includes/client/search/query.ts";
import { LONGEST } from "../../../../src/search/query/question.ts";

const read = (address: string) => readQuery(new URLSearchParams(address));

describe("a query in the page's address", () => {
  it("is read from all its parameters, and from no others", () => {
    expect(
      read(
        "?q=bí thư&nam=2022&chuyen-muc=chinh-tri&dia-phuong=Cần Giuộc&chu-de=Nông thôn mới&tac-gia=Thanh Bình&xep=moi-nhat&utm_source=zalo",
      ),
    ).toEqual({
      words: "bí thư",
      year: "2022",
      section: "chinh-tri",
      place: "Cần Giuộc",
      topic: "Nông thôn mới",
      author: "Thanh Bình",
      order: "moi-nhat",
    });
  });

  it("is by relevance unless the newest are asked for", () => {
    expect(read("?q=a").order).toBe("lien-quan");
    expect(read("?q=a&xep=lung-tung").order).toBe("lien-quan");
  });

  it("leaves out what is default", () => {
    expect(writeQuery(read("?q=lúa&xep=lien-quan&nam="))).toBe("?q=l%C3%BAa");
    expect(writeQuery(read(""))).toBe("");
  });

  it("is cut where it is longer than anybody types", () => {
    expect(read(`?q=${"a".repeat(LONGEST + 5)}`).words).toHaveLength(LONGEST);
  });

  it("is read as it was written", () => {
    const text = fc
      .string({ unit: "grapheme", maxLength: 20 })
      .map((each) => each.trim().normalize("NFC").slice(0, LONGEST).trim());
    const query: fc.Arbitrary<Query> = fc.record({
      words: text,
      year: fc.constantFrom("", "2022"),
      section: fc.constantFrom("", "kinh-te"),
      place: text,
      topic: text,
      author: text,
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
  expect(isEmpty(read("?chu-de=Thi đua"))).toBe(false);
});
