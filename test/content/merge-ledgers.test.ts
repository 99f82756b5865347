import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUSES } from "../../src/content/article.ts";
import { type LedgerRow, makeLedger } from "../../src/content/ledger.ts";
import { mergeLedgers } from "../../src/content/merge-ledgers.ts";
import { rowsOf } from "./rows-of.ts";

const PRINT = fc.integer({ min: 0, max: 2 ** 53 - 1 });
/** Few of each, so that names are shared, repeated and lost. */
const list = (...names: readonly string[]) => fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 });
const moment = fc.integer({ min: -3, max: 3 });

const row: fc.Arbitrary<LedgerRow> = fc.record({
  id: fc.integer({ min: 0, max: 30 }).map((number) => `2023/06/bai-${number}`),
  title: fc.string(),
  date: moment,
  updated: fc.option(moment, { nil: undefined }),
  expires: fc.option(moment, { nil: undefined }),
  status: fc.constantFrom(...STATUSES),
  pinned: fc.boolean(),
  section: fc.constantFrom("chinh-tri", "kinh-te", "van-hoa"),
  authors: list("to-thoi-su", "An", "Bình", "Chi"),
  topics: list("Lúa gạo", "Cầu đường", "Thi đua", "Đọc sách"),
  places: list("Tân An", "Cần Giuộc", "Đức Hòa"),
  aliases: list("/tin/1", "/tin/2", "/tin/3"),
  links: list("2023/05/a", "2023/05/b", "2023/05/c"),
  photos: list("aa", "bb", "cc").map((names) => names.map((hash) => ({ hash, width: 40, height: 30 }))),
  anchors: fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 3 }),
  anchorLinks: list("2023/05/a#moc", "2023/05/a#loi", "2023/05/b#moc"),
  shortForms: list("KT-XH", "UBND", "ĐBSCL").chain((forms) =>
    fc
      .record({ line: fc.integer({ min: 1, max: 900 }), column: fc.integer({ min: 1, max: 4000 }) })
      .map((mark) => forms.map((form) => ({ form, ...mark }))),
  ),
  leadWords: PRINT,
  words: PRINT,
  teaser: PRINT,
  card: PRINT,
  own: PRINT,
  body: PRINT,
  place: fc.record({
    file: fc.constantFrom("kho-1", "kho-2", "kho-3"),
    at: fc.integer({ min: 0, max: 2 ** 40 }),
    head: fc.nat(),
    body: fc.nat(),
  }),
});
/** In any order, each article once; about a third leave, about a third come in. */
const archive = fc.array(fc.record({ row, turn: fc.constantFrom("leaves", "stays", "comes") }), {
  maxLength: 30,
});
const uniqueIds = <Each extends { readonly row: LedgerRow }>(all: readonly Each[]): Each[] => [
  ...new Map(all.map((each) => [each.row.id, each])).values(),
];

describe("two ledgers merged", () => {
  it("list what one ledger of the same articles lists, in the same order", () => {
    fc.assert(
      fc.property(archive.map(uniqueIds), (all) => {
        const rows = (...turns: readonly string[]) =>
          all.filter(({ turn }) => turns.includes(turn)).map((each) => each.row);
        const old = makeLedger(rows("leaves", "stays"));
        const stays = new Set(rows("stays").map(({ id }) => id));
        const merged = mergeLedgers(old, (at) => stays.has(old.ids[at] ?? ""), makeLedger(rows("comes")));
        const made = makeLedger(rows("stays", "comes"));
        expect(rowsOf(merged)).toEqual(rowsOf(made));
        expect(merged.length).toBe(made.length);
      }),
    );
  });

  it("put an article's new row in the place of its old one", () => {
    const plain = fc.sample(row, { numRuns: 1, seed: 1 })[0];
    if (!plain) throw new Error("no row");
    const [a, b] = [
      { ...plain, id: "2023/06/a", date: 2, topics: ["Lúa gạo"] },
      { ...plain, id: "2023/06/b", date: 1, topics: ["Thi đua"] },
    ];
    const old = makeLedger([a, b]);
    const later = { ...b, date: 3, topics: ["Đọc sách", "Lúa gạo"] };
    const merged = mergeLedgers(old, (at) => old.ids[at] !== b.id, makeLedger([later]));
    expect(rowsOf(merged)).toEqual([later, a]);
  });
});

describe("a ledger", () => {
  it("keeps of each row what was put into it, newest first and by id for the same instant", () => {
    fc.assert(
      fc.property(archive.map(uniqueIds), (all) => {
        const rows = all.map((each) => each.row);
        const sorted = [...rows].sort((a, b) => b.date - a.date || (a.id < b.id ? -1 : 1));
        expect(rowsOf(makeLedger(rows))).toEqual(sorted);
      }),
    );
  });
});
