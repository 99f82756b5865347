/** What is kept, as a list, and the rules by which it stays small. Pure: every change gives a new list. */

/** `front`: a front page; `read`: an article that was opened; `saved`: one that the reader asked to keep. */
export type RowKind = "front" | "read" | "saved";

export interface Row {
  readonly kind: RowKind;
  readonly address: string;
  readonly title: string;
  readonly section: string;
  /** As the page writes it: `2023-06-05T07:30:00+07:00`; empty for a front page. */
  readonly date: string;
  /** When the site sent it; milliseconds since 1970, as all times here. */
  readonly keptAt: number;
  readonly seenAt: number;
  /** Of the page and its photos. */
  readonly bytes: number;
  /** Addresses of what it needs. */
  readonly files: readonly string[];
}

export interface Shelf {
  /** Whether pages are kept that the reader only opened. */
  readonly keepsSeen: boolean;
  /** Seen last first. */
  readonly rows: readonly Row[];
}

export const EMPTY: Shelf = { keepsSeen: true, rows: [] };

const MEGABYTE = 2 ** 20;
const DAY = 86_400_000;
export const LIMITS = {
  front: 12,
  read: 50,
  /** Of front pages and articles that were only read. */
  days: 30,
  seenBytes: 30 * MEGABYTE,
  saved: 100,
  savedBytes: 100 * MEGABYTE,
} as const;

export function rowOf({ rows }: Shelf, address: string): Row | undefined {
  return rows.find((row) => row.address === address);
}

/** What the reader has saved stays saved, however often it is opened. */
export function withRow(shelf: Shelf, row: Row): Shelf {
  const kind = rowOf(shelf, row.address)?.kind === "saved" ? "saved" : row.kind;
  const others = shelf.rows.filter(({ address }) => address !== row.address);
  return { ...shelf, rows: [{ ...row, kind }, ...others] };
}

export function withoutRow(shelf: Shelf, address: string): Shelf {
  return { ...shelf, rows: shelf.rows.filter((row) => row.address !== address) };
}

/** From then on it is an article like all that were read. */
export function unsaved(shelf: Shelf, address: string): Shelf {
  const rows = shelf.rows.map((row) => (row.address === address ? { ...row, kind: "read" as const } : row));
  return shelf.keepsSeen ? { ...shelf, rows } : withoutRow(shelf, address);
}

/** What the reader does not want to be kept goes at once. */
export function keepingSeen({ rows }: Shelf, keepsSeen: boolean): Shelf {
  return { keepsSeen, rows: keepsSeen ? rows : rows.filter(({ kind }) => kind === "saved") };
}

export function isFull({ rows }: Shelf): boolean {
  const saved = rows.filter(({ kind }) => kind === "saved");
  return saved.length >= LIMITS.saved || sum(saved) >= LIMITS.savedBytes;
}

/** Without what is too old or too much. */
export function pruned(shelf: Shelf, now: number): Shelf {
  const left = { front: LIMITS.front, read: LIMITS.read };
  let bytes = 0;
  const rows = shelf.rows.filter(({ kind, seenAt, bytes: own }) => {
    if (kind === "saved") return true;
    bytes += own;
    return left[kind]-- > 0 && bytes <= LIMITS.seenBytes && now - seenAt < LIMITS.days * DAY;
  });
  return { ...shelf, rows };
}

/** Without the half of what was only seen that was seen longest ago. */
export function halved(shelf: Shelf): Shelf {
  const seen = shelf.rows.filter(({ kind }) => kind !== "saved");
  const dropped = new Set(seen.slice(Math.floor(seen.length / 2)));
  return { ...shelf, rows: shelf.rows.filter((row) => !dropped.has(row)) };
}

/** The articles whose copies are oldest, if they are older than that. */
export function oldest({ rows }: Shelf, count: number, before: number): Row[] {
  const old = rows.filter(({ kind, keptAt }) => kind !== "front" && keptAt < before);
  return old.sort((a, b) => a.keptAt - b.keptAt).slice(0, count);
}

function sum(rows: readonly Row[]): number {
  return rows.reduce((total, { bytes }) => total + bytes, 0);
}
