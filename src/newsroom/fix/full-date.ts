/** A date as editors type it, in the one full form. */
import { parseInstant, toIso } from "../../text/vietnam-time.ts";

/** `2023-6-5`, `2023-06-05 07:30`, `2023-06-05T7h30` */
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T| +)(\d{1,2})(?:[:h](\d{2}))(?::(\d{2}))?)?$/i;
/** `5/6/2023`, `05.06.2023 7h30`, `5-6-2023 07:30` */
const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:,? +(\d{1,2})[:h](\d{2}))?$/i;

/**
 * @param month `2023-06`: a day written first is believed only where its month is this one
 * @returns undefined where no calendar has that time, or where it cannot be told
 */
export function fullDate(text: string, month: string | undefined): string | undefined {
  const written = text.trim();
  const instant = parseInstant(written) ?? parseInstant(plainForm(written, month) ?? "");
  return instant === undefined ? undefined : toIso(instant);
}

function plainForm(text: string, month: string | undefined): string | undefined {
  const first = YEAR_FIRST.exec(text);
  if (first) {
    const [, year = "", ofYear = "", day = "", hour = "0", minute = "00", second = "00"] = first;
    return `${year}-${two(ofYear)}-${two(day)}T${two(hour)}:${minute}:${second}`;
  }
  const [whole, day = "", , ofYear = "", year = "", hour = "0", minute = "00"] = DAY_FIRST.exec(text) ?? [];
  if (whole === undefined || `${year}-${two(ofYear)}` !== month) return undefined;
  return `${year}-${two(ofYear)}-${two(day)}T${two(hour)}:${minute}:00`;
}

function two(digits: string): string {
  return digits.padStart(2, "0");
}
