import fc from "fast-check";
import { expect, it } from "vitest";
import { type PageRow, packTable, unpackTable } from "../../../src/search/archive/page-table.ts";

const names = fc.array(fc.constantFrom("Tân An", "Cần Giuộc", "__proto__", "<b>"), { maxLength: 3 });
const row: fc.Arbitrary<PageRow> = fc
  .record({
    minute: fc.integer({ min: -5e7, max: 5e7 }),
    title: fc.integer({ min: 1, max: 60 }),
    rest: fc.integer({ min: 0, max: 300 }),
    length: fc.integer({ min: 0, max: 300 }).map((sixteens) => sixteens * 16),
    section: fc.constantFrom("chinh-tri", "kinh-te"),
    places: names,
    topics: names,
    authors: names,
  })
  .map(({ rest, ...each }) => ({ ...each, lead: each.title + rest }));

it("the page table comes back as it was packed, through JSON", () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const sorted = [...rows].sort((a, b) => b.minute - a.minute);
      const entries = sorted.map((each, index) => [`vi_${index}`, each] as const);
      expect([...unpackTable(JSON.parse(JSON.stringify(packTable(entries))))]).toEqual(entries);
    }),
  );
});
