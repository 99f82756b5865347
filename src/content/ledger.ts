/**
 * The ledger: what lists, checks and fingerprints need of every article, one row each, newest first, in columns. 100,000
 * rows are read from disk in a blink and can be sent to another thread as they are.
 */
import { hash } from "node:crypto";
import type { Picture } from "../images/picture.ts";
import { anchorOf } from "../markdown/resolve-link.ts";
import { Fingerprint, fingerprintOf } from "../text/fingerprint.ts";
import type { Instant } from "../text/vietnam-time.ts";
import { wordsPrint } from "../text/words-alike.ts";
import {
  type Article,
  type Mark,
  type Photo,
  type ShortFormUse,
  STATUSES,
  type Status,
  type Story,
} from "./article.ts";

/** Where a story's two texts lie in the store: a file of it, then byte positions. */
export interface StoryPlace {
  readonly file: string;
  readonly at: number;
  /** Bytes of the article without its body, and of the body. */
  readonly head: number;
  readonly body: number;
}

/** What the ledger keeps of one article. */
export interface LedgerRow {
  readonly id: string;
  readonly title: string;
  readonly date: Instant;
  readonly updated?: Instant | undefined;
  readonly expires?: Instant | undefined;
  readonly status: Status;
  readonly pinned: boolean;
  readonly section: string;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly places: readonly string[];
  readonly aliases: readonly string[];
  /** Ids of the articles that the body links to, each once. */
  readonly links: readonly string[];
  readonly photos: readonly Pick<Picture, "hash" | "width" | "height">[];
  /** Fingerprints of the anchors of its headings, as anchorPrint gives them. */
  readonly anchors: readonly number[];
  /** Places in articles that the body links to, each once: `2023/06/slug#moc`. */
  readonly anchorLinks: readonly string[];
  readonly shortForms: readonly ShortFormUse[];
  /** Fingerprints of the words alone: of headline and sapo, of the text; 0 for few words. */
  readonly leadWords: number;
  readonly words: number;
  /** Fingerprints: of headline, address and day, of what lists show of it, of all but the body, of the body. */
  readonly teaser: number;
  readonly card: number;
  readonly own: number;
  readonly body: number;
  readonly place: StoryPlace;
}

/** A picture's identity and size. */
export type PictureFacts = LedgerRow["photos"][number];

/** Lists of small numbers, one a row: row `n` has `values` from `at[n]` to `at[n + 1]`. */
export interface Lists {
  readonly at: Uint32Array;
  readonly values: Uint32Array;
}

/** What few rows have, by row. */
export type Sparse = Readonly<Record<number, readonly string[]>>;

/** Plain data alone: can be cloned to a thread, and written with the serializer of the engine. */
export interface Ledger {
  readonly length: number;
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  readonly date: Float64Array;
  /** NaN where there is none. */
  readonly updated: Float64Array;
  readonly expires: Float64Array;
  /** Index in STATUSES. */
  readonly status: Uint8Array;
  readonly pinned: Uint8Array;
  readonly section: Uint32Array;
  readonly authors: Lists;
  readonly topics: Lists;
  readonly places: Lists;
  readonly links: Lists;
  readonly photos: Lists;
  readonly anchors: Lists;
  readonly shortForms: Lists;
  /** Beside each short form its place, as packMark gives it. */
  readonly shortFormMarks: Lists;
  readonly leadWords: Float64Array;
  readonly words: Float64Array;
  readonly teaser: Float64Array;
  readonly card: Float64Array;
  readonly own: Float64Array;
  readonly body: Float64Array;
  readonly file: Uint32Array;
  readonly at: Float64Array;
  readonly headBytes: Uint32Array;
  readonly bodyBytes: Uint32Array;
  /** What the numbers of the lists mean. */
  readonly sectionNames: readonly string[];
  readonly authorNames: readonly string[];
  readonly topicNames: readonly string[];
  readonly placeNames: readonly string[];
  readonly linkNames: readonly string[];
  readonly photoFacts: readonly PictureFacts[];
  readonly shortFormNames: readonly string[];
  readonly fileNames: readonly string[];
  readonly aliases: Sparse;
  readonly anchorLinks: Sparse;
}

/** The row of a story whose texts were put in the store; its article's JSON is `head`. */
export function ledgerRow(
  { article, body, links, photos, traces }: Story,
  head: string,
  place: StoryPlace,
): LedgerRow {
  const { id, title, date, updated, expires, status, pinned, section } = article;
  const { authors, topics, places, aliases } = article;
  return {
    id,
    title,
    date,
    updated,
    expires,
    status,
    pinned,
    section,
    authors,
    topics,
    places,
    aliases,
    links,
    photos: photos.map(({ picture: { hash, width, height } }) => ({ hash, width, height })),
    anchors: body.headings.map((heading) => anchorPrint(heading.id)),
    anchorLinks: anchorLinksOf(body),
    shortForms: traces?.shortForms ?? [],
    leadWords: wordsPrint([article.title, article.summary], FEWEST_LEAD_WORDS),
    words: traces?.words ?? 0,
    teaser: teaserPrint(article),
    card: cardPrint(article),
    own: textPrint(head),
    body: bodyPrint(body),
    place,
  };
}

/** Notices of every week may share a short headline and sapo. */
const FEWEST_LEAD_WORDS = 12;

/** Small enough for a list of the ledger. */
export function anchorPrint(anchor: string): number {
  return fingerprintOf(anchor) % 0x1_0000_0000;
}

function anchorLinksOf({ articleLinks }: Story["body"]): string[] {
  const places = articleLinks.flatMap(({ target, href }) => {
    const anchor = href.includes("#") ? anchorOf(href) : undefined;
    return anchor === undefined ? [] : [`${target}#${anchor}`];
  });
  return [...new Set(places)];
}

const MOST_LINES = 0x10_0000;
const MOST_COLUMNS = 0x1000;

/** A place in one number; one far out becomes the farthest that fits. */
export function packMark({ line, column }: Mark): number {
  return Math.min(line, MOST_LINES - 1) * MOST_COLUMNS + Math.min(column, MOST_COLUMNS - 1);
}

export function unpackMark(packed: number): Mark {
  return { line: Math.floor(packed / MOST_COLUMNS), column: packed % MOST_COLUMNS };
}

/** Of what the shortest lists show. */
export function teaserPrint({ address, title, date }: Pick<Article, "address" | "title" | "date">): number {
  return new Fingerprint().text(address).text(title).add(date).value;
}

/** Of what a list shows: headline, sapo, day, photo, section. */
export function cardPrint({ id, title, summary, date, updated, section, photo }: Article): number {
  const print = new Fingerprint().text(id).text(title).text(summary).add(date).add(updated).text(section);
  return print.text(photo ? photoText(photo) : "").value;
}

function photoText({ picture: { hash, width, height, tone }, focus, credit }: Photo): string {
  return `${hash} ${width}x${height} ${tone} ${focus} ${credit}`;
}

export function bodyPrint({ html, headings }: Story["body"]): number {
  return textPrint(html + JSON.stringify(headings));
}

/** A fingerprint of a long text: the engine's own hash is faster than ours. */
export function textPrint(text: string): number {
  return Number.parseInt(hash("sha1", text, "hex").slice(0, 13), 16) || 1;
}

/** The order of every list: newest first, and for the same instant by id, so that no two articles are ever equal. */
export function compareNewestFirst(a: Pick<Article, "date" | "id">, b: Pick<Article, "date" | "id">): number {
  return b.date - a.date || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** @param rows in any order */
export function makeLedger(rows: readonly LedgerRow[]): Ledger {
  const sorted = [...rows].sort(compareNewestFirst);
  const numbers = (of: (row: LedgerRow) => number | undefined) =>
    Float64Array.from(sorted, (row) => of(row) ?? Number.NaN);
  const sections = new Names<string>();
  const authors = new Names<string>();
  const topics = new Names<string>();
  const places = new Names<string>();
  const links = new Names<string>();
  const files = new Names<string>();
  const photos = new Names<PictureFacts>(({ hash }) => hash);
  const shortForms = new Names<string>();
  return {
    length: sorted.length,
    ids: sorted.map(({ id }) => id),
    titles: sorted.map(({ title }) => title),
    date: numbers(({ date }) => date),
    updated: numbers(({ updated }) => updated),
    expires: numbers(({ expires }) => expires),
    status: Uint8Array.from(sorted, ({ status }) => STATUSES.indexOf(status)),
    pinned: Uint8Array.from(sorted, ({ pinned }) => Number(pinned)),
    section: Uint32Array.from(sorted, ({ section }) => sections.numberOf(section)),
    authors: listsOf(sorted, (row) => row.authors, authors),
    topics: listsOf(sorted, (row) => row.topics, topics),
    places: listsOf(sorted, (row) => row.places, places),
    links: listsOf(sorted, (row) => row.links, links),
    photos: listsOf(sorted, (row) => row.photos, photos),
    anchors: listsOf(sorted, (row) => row.anchors, NO_NAMES),
    shortForms: listsOf(sorted, (row) => row.shortForms.map(({ form }) => form), shortForms),
    shortFormMarks: listsOf(sorted, (row) => row.shortForms.map(packMark), NO_NAMES),
    leadWords: numbers(({ leadWords }) => leadWords),
    words: numbers(({ words }) => words),
    teaser: numbers(({ teaser }) => teaser),
    card: numbers(({ card }) => card),
    own: numbers(({ own }) => own),
    body: numbers(({ body }) => body),
    file: Uint32Array.from(sorted, ({ place }) => files.numberOf(place.file)),
    at: numbers(({ place }) => place.at),
    headBytes: Uint32Array.from(sorted, ({ place }) => place.head),
    bodyBytes: Uint32Array.from(sorted, ({ place }) => place.body),
    sectionNames: sections.all,
    authorNames: authors.all,
    topicNames: topics.all,
    placeNames: places.all,
    linkNames: links.all,
    photoFacts: photos.all,
    shortFormNames: shortForms.all,
    fileNames: files.all,
    aliases: sparseOf(sorted, (row) => row.aliases),
    anchorLinks: sparseOf(sorted, (row) => row.anchorLinks),
  };
}

function sparseOf(rows: readonly LedgerRow[], listOf: (row: LedgerRow) => readonly string[]): Sparse {
  const sparse: Record<number, readonly string[]> = {};
  for (const [index, row] of rows.entries()) {
    const list = listOf(row);
    if (list.length > 0) sparse[index] = list;
  }
  return sparse;
}

/** Every distinct value gets the next number. */
export class Names<Value> {
  readonly all: Value[] = [];
  readonly #numbers = new Map<unknown, number>();
  readonly #keyOf: (value: Value) => unknown;

  constructor(keyOf: (value: Value) => unknown = (value) => value, known: readonly Value[] = []) {
    this.#keyOf = keyOf;
    for (const value of known) this.numberOf(value);
  }

  numberOf(value: Value): number {
    const key = this.#keyOf(value);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.all.push(value) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

/** For what is a number already. */
const NO_NAMES = { numberOf: (value: number) => value };

function listsOf<Value>(
  rows: readonly LedgerRow[],
  listOf: (row: LedgerRow) => readonly Value[],
  names: Pick<Names<Value>, "numberOf">,
): Lists {
  const at = new Uint32Array(rows.length + 1);
  const values: number[] = [];
  for (const [index, row] of rows.entries()) {
    for (const value of listOf(row)) values.push(names.numberOf(value));
    at[index + 1] = values.length;
  }
  return { at, values: Uint32Array.from(values) };
}
