import { describe, expect, it } from "vitest";
import type { PageRow, PageTable } from "../../../src/search/archive/page-table.ts";
import type { Matches, TierIndex } from "../../../src/search/archive/tier-index.ts";
import { type Asked, askTier } from "../../../src/search/query/ask-tier.ts";
import { parseQuestions } from "../../../src/search/query/parse-question.ts";
import type { Phrase } from "../../../src/search/query/question.ts";
import { FORMS } from "../fixture-forms.ts";

const ROW: PageRow = {
  minute: 0,
  title: 10,
  lead: 20,
  length: 320,
  section: "chinh-tri",
  places: [],
  topics: [],
  authors: [],
};

/** An index that answers from a table: `exact "đảng viên"` -> where it stands in which articles. */
function fakeIndex(answers: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>) {
  const asked: string[] = [];
  const ask = async (name: string): Promise<Matches> => {
    asked.push(name);
    return new Map(Object.entries(answers[name] ?? {}));
  };
  const keys = (terms: Phrase) => terms.map(({ key }) => key).join(" ");
  const kind = (exact: boolean) => (exact ? "exact" : "loose");
  const index: TierIndex = {
    withWords: (terms, exact) => ask(`${kind(exact)} ${keys(terms)}`),
    withPhrase: (terms, exact) => ask(`${kind(exact)} "${keys(terms)}"`),
  };
  return { index, asked };
}

const table = (rows: Readonly<Record<string, Partial<PageRow>>>) => async (): Promise<PageTable> =>
  new Map(Object.entries(rows).map(([id, changes]) => [id, { ...ROW, ...changes }]));

const asked = (typed: string, changes: Partial<Asked> = {}): Asked => ({
  questions: parseQuestions(typed, FORMS),
  filter: { year: "", section: "", place: "", topic: "", author: "" },
  order: "lien-quan",
  newest: 1000,
  ...changes,
});

describe("askTier", () => {
  it("puts accents as typed before others, and counts the others apart", async () => {
    const { index } = fakeIndex({
      "exact đảng viên": { a: [30, 50] },
      'exact "đảng viên"': {},
      "loose đảng viên": { a: [30, 50], b: [1, 2] },
      'loose "đảng viên"': { b: [1] },
    });
    const answer = await askTier(index, table({ a: {}, b: { places: ["Tân An"] } }), asked("đảng viên"));
    expect(answer).toMatchObject({ ids: ["a", "b"], otherAccents: 1 });
    expect(answer.counts["dia-phuong"]).toEqual({});
    expect(answer.otherCounts["dia-phuong"]).toEqual({ "Tân An": 1 });
  });

  it("does not ask for other accents where enough agree, nor by date", async () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`m${index}`, [1]]));
    const { index, asked: questions } = fakeIndex({ "exact đường": many });
    const rows = table(Object.fromEntries(Object.keys(many).map((id) => [id, {}])));
    expect((await askTier(index, rows, asked("đường"))).ids).toHaveLength(100);
    await askTier(index, rows, asked("ngõ", { order: "moi-nhat" }));
    expect(questions).toEqual(["exact đường", "exact ngõ"]);
  });

  it("counts as enough only what passes the filter", async () => {
    const many = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`m${index}`, [1]]));
    const { index, asked: questions } = fakeIndex({ "exact đường": many });
    const rows = table(Object.fromEntries(Object.keys(many).map((id) => [id, {}])));
    const filter = { ...asked("").filter, section: "kinh-te" };
    expect((await askTier(index, rows, asked("đường", { filter }))).ids).toEqual([]);
    expect(questions).toContain("loose đường");
  });

  it("asks for nothing more, not even the page table, where the words are not there", async () => {
    const { index, asked: questions } = fakeIndex({});
    const none = () => Promise.reject(new Error("the table is not needed"));
    expect((await askTier(index, none, asked("dang vien"))).ids).toEqual([]);
    expect(questions).toEqual(["loose dang vien"]);
  });

  it("lists everything that the filter lets through where nothing was typed, newest first", async () => {
    const { index } = fakeIndex({});
    const rows = table({ a: { minute: 1 }, b: { minute: 3, section: "kinh-te" }, c: { minute: 2 } });
    const filter = { ...asked("").filter, section: "chinh-tri" };
    expect((await askTier(index, rows, asked("", { filter }))).ids).toEqual(["c", "a"]);
  });

  it("unites the readings of a short form, each article by its best", async () => {
    const { index } = fakeIndex({
      "loose quyết định": { a: [1, 2] },
      'loose "quyết định"': { a: [1] },
      "exact quyết định": { a: [1, 2] },
      'exact "quyết định"': { a: [1] },
      "exact quy định": { a: [40, 41], b: [1, 2] },
      'exact "quy định"': { a: [40], b: [1] },
      "loose quy định": { a: [40, 41], b: [1, 2] },
      'loose "quy định"': { a: [40], b: [1] },
    });
    const answer = await askTier(index, table({ a: { minute: 9 }, b: { minute: 1 } }), asked("QĐ"));
    expect(answer.ids).toEqual(["a", "b"]);
  });
});
