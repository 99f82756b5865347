/** A paragraph that says nothing but when (and where) an article was written: `Thái Nguyên, ngày 5 tháng 6 năm 2023`. */
import { findDate, isDateLine } from "../written-date.ts";

export interface Dateline {
  /** As front matter writes it. */
  readonly date: string;
  readonly place?: string | undefined;
}

const LONGEST = 100;
const AT_A_PLACE = /^(?<place>\p{Lu}[\p{L}.\s]{1,40}),\s*(?<day>ngày\s.*?)\.?$/iu;

/** @param text a whole paragraph; undefined where it says anything else, or names a day that no calendar has */
export function parseDateline(text: string): Dateline | undefined {
  if (text.length > LONGEST) return undefined;
  const { place, day = text } = (isDateLine(text) ? undefined : AT_A_PLACE.exec(text)?.groups) ?? {};
  const date = isDateLine(day) ? findDate(day) : undefined;
  return date === undefined ? undefined : { date, place: place?.trim() };
}
