/** A ledger with some rows taken out and others put in, without going through those that stay one by one as objects. */
import { compareNewestFirst, type Ledger, type Lists, Names, type Sparse } from "./ledger.ts";

/**
 * @param keeps whether a row of the old ledger stays
 * @param fresh rows that come in; no article may be in both
 */
export function mergeLedgers(old: Ledger, keeps: (row: number) => boolean, fresh: Ledger): Ledger {
  const order = mergedOrder(old, keeps, fresh);
  const length = order.length;
  /** Old rows count from 0 on, fresh ones from -1 down. */
  const pick = <Column extends { [index: number]: number }>(
    into: Column,
    of: (ledger: Ledger) => ArrayLike<number>,
  ) => {
    const [before, after] = [of(old), of(fresh)];
    for (let row = 0; row < length; row++) {
      const from = order[row] ?? 0;
      into[row] = (from >= 0 ? before[from] : after[-1 - from]) ?? 0;
    }
    return into;
  };
  const texts = (of: (ledger: Ledger) => readonly string[]) => {
    const [before, after] = [of(old), of(fresh)];
    return Array.from(order, (from) => (from >= 0 ? before[from] : after[-1 - from]) ?? "");
  };
  const numbers = (of: (ledger: Ledger) => ArrayLike<number>) => pick(new Float64Array(length), of);
  const counts = (of: (ledger: Ledger) => ArrayLike<number>) => pick(new Uint32Array(length), of);
  const flags = (of: (ledger: Ledger) => ArrayLike<number>) => pick(new Uint8Array(length), of);

  const sections = joinNames(old.sectionNames, fresh.sectionNames);
  const authors = joinNames(old.authorNames, fresh.authorNames);
  const topics = joinNames(old.topicNames, fresh.topicNames);
  const places = joinNames(old.placeNames, fresh.placeNames);
  const links = joinNames(old.linkNames, fresh.linkNames);
  const files = joinNames(old.fileNames, fresh.fileNames);
  const photos = joinNames(old.photoFacts, fresh.photoFacts, ({ hash }) => hash);
  const shortForms = joinNames(old.shortFormNames, fresh.shortFormNames);
  const lists = (of: (ledger: Ledger) => Lists, joined?: Joined<unknown>) =>
    mergeLists(order, of(old), of(fresh), joined?.renamed);
  const sparse = (of: (ledger: Ledger) => Sparse) => mergeSparse(order, of(old), of(fresh));
  const renamedColumn = (of: (ledger: Ledger) => Uint32Array, { renamed }: Joined<unknown>) => {
    const [before, after] = [of(old), of(fresh)];
    return Uint32Array.from(
      order,
      (from) => (from >= 0 ? before[from] : renamed[after[-1 - from] ?? 0]) ?? 0,
    );
  };
  return {
    length,
    ids: texts(({ ids }) => ids),
    titles: texts(({ titles }) => titles),
    date: numbers(({ date }) => date),
    updated: numbers(({ updated }) => updated),
    expires: numbers(({ expires }) => expires),
    status: flags(({ status }) => status),
    pinned: flags(({ pinned }) => pinned),
    section: renamedColumn(({ section }) => section, sections),
    authors: lists((ledger) => ledger.authors, authors),
    topics: lists((ledger) => ledger.topics, topics),
    places: lists((ledger) => ledger.places, places),
    links: lists((ledger) => ledger.links, links),
    photos: lists((ledger) => ledger.photos, photos),
    anchors: lists((ledger) => ledger.anchors),
    shortForms: lists((ledger) => ledger.shortForms, shortForms),
    shortFormMarks: lists((ledger) => ledger.shortFormMarks),
    leadWords: numbers(({ leadWords }) => leadWords),
    words: numbers(({ words }) => words),
    teaser: numbers(({ teaser }) => teaser),
    card: numbers(({ card }) => card),
    own: numbers(({ own }) => own),
    body: numbers(({ body }) => body),
    file: renamedColumn(({ file }) => file, files),
    at: numbers(({ at }) => at),
    headBytes: counts(({ headBytes }) => headBytes),
    bodyBytes: counts(({ bodyBytes }) => bodyBytes),
    sectionNames: sections.all,
    authorNames: authors.all,
    topicNames: topics.all,
    placeNames: places.all,
    linkNames: links.all,
    photoFacts: photos.all,
    shortFormNames: shortForms.all,
    fileNames: files.all,
    aliases: sparse(({ aliases }) => aliases),
    anchorLinks: sparse(({ anchorLinks }) => anchorLinks),
  };
}

function mergedOrder(old: Ledger, keeps: (row: number) => boolean, fresh: Ledger): Int32Array {
  const order = new Int32Array(old.length + fresh.length);
  const keyOf = ({ ids, date }: Ledger, row: number) => ({ id: ids[row] ?? "", date: date[row] ?? 0 });
  let length = 0;
  let next = 0;
  for (let row = 0; row < old.length; row++) {
    if (!keeps(row)) continue;
    while (next < fresh.length && compareNewestFirst(keyOf(fresh, next), keyOf(old, row)) < 0)
      order[length++] = -1 - next++;
    order[length++] = row;
  }
  while (next < fresh.length) order[length++] = -1 - next++;
  return order.slice(0, length);
}

interface Joined<Value> {
  readonly all: readonly Value[];
  /** The new number of each fresh name. */
  readonly renamed: readonly number[];
}

function joinNames<Value>(
  old: readonly Value[],
  fresh: readonly Value[],
  keyOf?: (value: Value) => unknown,
): Joined<Value> {
  if (fresh.length === 0) return { all: old, renamed: [] };
  const names = new Names<Value>(keyOf, old);
  const renamed = fresh.map((name) => names.numberOf(name));
  return { all: names.all, renamed };
}

function mergeSparse(order: Int32Array, old: Sparse, fresh: Sparse): Sparse {
  const merged: Record<number, readonly string[]> = {};
  if (Object.keys(old).length + Object.keys(fresh).length === 0) return merged;
  for (const [row, from] of order.entries()) {
    const own = from >= 0 ? old[from] : fresh[-1 - from];
    if (own) merged[row] = own;
  }
  return merged;
}

/** @param renamed the new number of each fresh name; left out where the numbers are no names */
function mergeLists(order: Int32Array, old: Lists, fresh: Lists, renamed?: readonly number[]): Lists {
  const at = new Uint32Array(order.length + 1);
  const values = new Uint32Array(old.values.length + fresh.values.length);
  let end = 0;
  for (const [row, from] of order.entries()) {
    const [lists, index] = from >= 0 ? [old, from] : [fresh, -1 - from];
    const last = lists.at[index + 1] ?? 0;
    for (let each = lists.at[index] ?? 0; each < last; each++) {
      const value = lists.values[each] ?? 0;
      values[end++] = from >= 0 || !renamed ? value : (renamed[value] ?? 0);
    }
    at[row + 1] = end;
  }
  return { at, values: values.slice(0, end) };
}
