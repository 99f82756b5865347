/** What the search must know of each article of a tier besides its words: to rank, to narrow, to count. */

import { LANGUAGE } from "./catalog.ts";

export interface PageRow {
  /** Minutes since 1970. */
  readonly minute: number;
  /** Positions of the copy that the headline takes, and the headline and the sapo together. */
  readonly title: number;
  readonly lead: number;
  /** Length of the copy in positions. */
  readonly length: number;
  readonly section: string;
  readonly places: readonly string[];
  readonly topics: readonly string[];
  readonly authors: readonly string[];
}

/** Pagefind's id of the article's fragment -> its row. */
export type PageTable = ReadonlyMap<string, PageRow>;

const LISTS = ["places", "topics", "authors"] as const;

/** Column by column, names by number: a fifth of the size of rows. */
export interface PackedTable {
  /** With spaces between them, without the language before each. */
  readonly ids: string;
  /** From one row to the next, which is older. */
  readonly minutes: readonly number[];
  readonly titles: readonly number[];
  readonly leads: readonly number[];
  /** In sixteens: nothing needs it more exactly. */
  readonly lengths: readonly number[];
  readonly sections: readonly [names: readonly string[], rows: readonly number[]];
  readonly places: PackedLists;
  readonly topics: PackedLists;
  readonly authors: PackedLists;
}

/** A row's numbers: one, several, or none (0). The first name has number 1. */
type PackedLists = readonly [names: readonly string[], rows: readonly (number | readonly number[])[]];

const LENGTH_UNIT = 16;
/** Every id of Pagefind's begins with its language. */
const PREFIX = `${LANGUAGE}_`;

/** @param rows newest first */
export function packTable(rows: readonly (readonly [id: string, row: PageRow])[]): PackedTable {
  let before = 0;
  const minutes = rows.map(([, { minute }], index) => {
    const step = index === 0 ? minute : before - minute;
    before = minute;
    return step;
  });
  const pick = <Value>(value: (row: PageRow) => Value) => rows.map(([, row]) => value(row));
  const [sections, sectionRows] = number(pick(({ section }) => [section]));
  const [places, topics, authors] = LISTS.map((list): PackedLists => {
    const [names, numbers] = number(pick((row) => row[list]));
    return [names, numbers.map((each) => (each.length > 1 ? each : (each[0] ?? 0)))];
  });
  return {
    ids: rows.map(([id]) => id.slice(PREFIX.length)).join(" "),
    minutes,
    titles: pick(({ title }) => title),
    leads: pick(({ lead, title }) => lead - title),
    lengths: pick(({ length }) => Math.ceil(length / LENGTH_UNIT)),
    sections: [sections, sectionRows.map(([section]) => section ?? 0)],
    places: places ?? [[], []],
    topics: topics ?? [[], []],
    authors: authors ?? [[], []],
  };
}

export function unpackTable(packed: PackedTable): PageTable {
  let minute = 0;
  return new Map(
    packed.ids
      .split(" ")
      .filter(Boolean)
      .map((id, index) => {
        const step = packed.minutes[index] ?? 0;
        minute = index === 0 ? step : minute - step;
        const title = packed.titles[index] ?? 0;
        const names = ([names, rows]: PackedLists) => {
          const numbers = rows[index] ?? 0;
          return [numbers].flat().flatMap((each) => names[each - 1] ?? []);
        };
        const row: PageRow = {
          minute,
          title,
          lead: title + (packed.leads[index] ?? 0),
          length: (packed.lengths[index] ?? 0) * LENGTH_UNIT,
          section: packed.sections[0][(packed.sections[1][index] ?? 0) - 1] ?? "",
          places: names(packed.places),
          topics: names(packed.topics),
          authors: names(packed.authors),
        };
        return [PREFIX + id, row];
      }),
  );
}

/** Every name once, and the rows in numbers from 1. */
function number(rows: readonly (readonly string[])[]): [string[], number[][]] {
  const numbers = new Map<string, number>();
  const numbered = rows.map((names) =>
    names.map((name) => {
      const known = numbers.get(name) ?? numbers.size + 1;
      numbers.set(name, known);
      return known;
    }),
  );
  return [[...numbers.keys()], numbered];
}
