/** What `/moi-nhat.json` holds, checked: the paper's newest headlines. */
import { isSameSite } from "../search/same-site.ts";
import { writtenDay } from "./written-day.ts";

export interface LatestRow {
  readonly title: string;
  readonly address: string;
  /** `2023-06-05T07:30:00+07:00` */
  readonly date: string;
  /** `5/6/2023` */
  readonly day: string;
}

/**
 * @param file parsed JSON of any shape
 * @throws where any part of it is not as this site writes it: then none of it is to be trusted
 */
export function readLatest(file: unknown): readonly LatestRow[] {
  const rows: unknown = Object(file).articles;
  if (!Array.isArray(rows)) throw new TypeError("no articles");
  return rows.map(readRow);
}

function readRow(row: unknown): LatestRow {
  if (Array.isArray(row)) {
    const [title, address, date]: unknown[] = row;
    if (typeof title === "string" && typeof address === "string" && typeof date === "string") {
      const day = writtenDay(date);
      if (day && title.trim() && isSameSite(address)) return { title, address, date, day };
    }
  }
  throw new TypeError("not a headline");
}
