/** Instants as the newsroom writes and reads them: strict ISO 8601 in, Vietnamese out, always in Asia/Ho_Chi_Minh. */
import { DateTime, FixedOffsetZone, type Zone } from "luxon";
import { WEEKDAYS } from "./calendar-day.ts";

/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export const ZONE = "Asia/Ho_Chi_Minh";

/** Since 13 June 1975 the zone has stood at +07:00 (tz database, Asia/Ho_Chi_Minh); a fixed offset is many times faster to reckon with. */
const SINCE_1975 = FixedOffsetZone.instance(7 * 60);
const FIXED_FROM = Date.UTC(1975, 5, 14);

/** What an editor may type: a day, a day and a time, or both with an offset. */
export const WRITTEN_INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/;

/** What nearly every article writes, which needs no calendar but that of the months' lengths. */
const USUAL =
  /^((?:19[89]|20\d)\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?:\+07:00)?)?$/;
const HOURS_AHEAD = 7;

/**
 * Reads `2023-06-05`, `2023-06-05T07:30`, `2023-06-05T07:30:00+07:00`; without an offset the clock on the newsroom's wall.
 * Gives undefined for any other form and for days that no calendar has (31 February).
 */
export function parseInstant(text: string): Instant | undefined {
  const usual = USUAL.exec(text);
  if (usual) return usualInstant(usual.slice(1).map(Number));
  if (!WRITTEN_INSTANT.test(text)) return undefined;
  const read = DateTime.fromISO(text, { zone: SINCE_1975 });
  if (!read.isValid) return undefined;
  return (read.toMillis() < FIXED_FROM ? DateTime.fromISO(text, { zone: ZONE }) : read).toMillis();
}

function usualInstant([year = 0, month = 0, day = 0, hour, minute, second]: readonly number[]):
  | Instant
  | undefined {
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return Date.UTC(year, month - 1, day, (hour || 0) - HOURS_AHEAD, minute || 0, second || 0);
}

/** The same few instants stand in many lists; the store is emptied before it grows large. */
const known = new Map<Instant, DateTime>();
const MOST_KNOWN = 20_000;

function local(instant: Instant): DateTime {
  let at = known.get(instant);
  if (at === undefined) {
    const zone: Zone | string = instant < FIXED_FROM ? ZONE : SINCE_1975;
    at = DateTime.fromMillis(instant, { zone });
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(instant, at);
  }
  return at;
}

/** `2023-06-05T07:30:00+07:00`, for `time[datetime]`, feeds and structured data. */
export function toIso(instant: Instant): string {
  return local(instant).toISO({ suppressMilliseconds: true }) ?? "";
}

/** `2023-06-05T07:30:00+07:00` of the minute that has begun: what an editor writes down as now. */
export function toIsoMinute(instant: Instant): string {
  return toIso(local(instant).startOf("minute").toMillis());
}

/** `5/6/2023` */
export function formatDay(instant: Instant): string {
  return dayOf(local(instant));
}

/** `Thứ Hai, 5/6/2023` */
export function formatWeekday(instant: Instant): string {
  return weekdayOf(local(instant));
}

/** `Thứ Hai, 5/6/2023, 07:30` */
export function formatMoment(instant: Instant): string {
  const at = local(instant);
  return `${weekdayOf(at)}, ${twoDigits(at.hour)}:${twoDigits(at.minute)}`;
}

/** Year and two-digit month on the newsroom's calendar: `{ year: "2023", month: "06" }`. */
export function yearAndMonth(instant: Instant): { year: string; month: string } {
  const at = local(instant);
  return { year: String(at.year).padStart(4, "0"), month: twoDigits(at.month) };
}

function dayOf({ day, month, year }: DateTime): string {
  return `${day}/${month}/${year}`;
}

function weekdayOf(at: DateTime): string {
  return `${WEEKDAYS[at.weekday - 1]}, ${dayOf(at)}`;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, "0");
}
