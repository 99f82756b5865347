/** The list of what is kept, read back from the browser's store: what is damaged there is as if it were not kept. */
import { isSameSite } from "../search/same-site.ts";
import { EMPTY, type Row, type RowKind, type Shelf } from "./shelf.ts";

const KINDS: readonly RowKind[] = ["front", "read", "saved"];

/** @param value parsed JSON of any shape */
export function readShelf(value: unknown): Shelf {
  const { keepsSeen, rows }: { readonly keepsSeen?: unknown; readonly rows?: unknown } = Object(value);
  return {
    // A reader's "no" is to be believed whatever else is damaged.
    keepsSeen: keepsSeen !== false,
    rows: Array.isArray(rows) ? rows.flatMap(readRow) : EMPTY.rows,
  };
}

function readRow(value: unknown): Row[] {
  const row: Partial<Record<keyof Row, unknown>> = Object(value);
  const { address, title, section, date, keptAt, seenAt, bytes, files } = row;
  const kind = KINDS.find((each) => each === row.kind);
  if (kind === undefined || !isAddress(address)) return [];
  if (typeof title !== "string" || typeof section !== "string" || typeof date !== "string") return [];
  if (typeof keptAt !== "number" || typeof seenAt !== "number" || typeof bytes !== "number") return [];
  if (!Array.isArray(files)) return [];
  return [{ kind, address, title, section, date, keptAt, seenAt, bytes, files: files.filter(isAddress) }];
}

export function isAddress(value: unknown): value is string {
  return typeof value === "string" && isSameSite(value);
}
