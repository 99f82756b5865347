/** Days without a clock: counted from 1 January 1970, on the newsroom's calendar. */
import type { Instant } from "./vietnam-time.ts";

const DAY = 24 * 60 * 60 * 1000;
/** Asia/Ho_Chi_Minh, as in vietnam-time.ts; milliseconds. */
export const OFFSET = 7 * 60 * 60 * 1000;
export const WEEKDAYS = ["Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật"] as const;
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function dayOfInstant(instant: Instant): number {
  return Math.floor((instant + OFFSET) / DAY);
}

/** Undefined where no calendar has such a day. */
export function dayOfDate(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / DAY : undefined;
}

/** Whether some year has such a day. */
export function isDayOfYear(month: number, day: number): boolean {
  return day >= 1 && day <= (LONGEST_MONTHS[month - 1] ?? 0);
}

export function yearOfDay(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** `Thứ Hai` */
export function weekdayOfDay(day: number): (typeof WEEKDAYS)[number] {
  // 1 January 1970 was a Thursday.
  return WEEKDAYS[(((day + 3) % 7) + 7) % 7] ?? WEEKDAYS[0];
}

/** `5/6/2023` */
export function writtenDay(day: number): string {
  const date = new Date(day * DAY);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}
