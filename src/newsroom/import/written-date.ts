/** A date as Vietnamese papers print it -> as front matter writes it. */
import { parseInstant, toIso } from "../../text/vietnam-time.ts";

const WEEKDAY = "(?:(?:thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\\s+nhật|cn|t[2-7])[\\s,.|-]*)?";
const DAY =
  "(?:ngày\\s+)?(\\d{1,2})\\s*(?:[/.-]|\\s+tháng\\s+)\\s*(\\d{1,2})\\s*(?:[/.-]|,?\\s+năm\\s+)\\s*(\\d{4})";
const TIME = "(\\d{1,2})\\s*(?::|h|giờ)\\s*(\\d{2})?(?:\\s*(?::\\s*\\d{2}|phút|'))?(?:\\s*([ap]m|sa|ch))?";
const GMT = "(?:\\s*\\(?(?:gmt|utc)\\s*\\+?\\s*7(?::?00)?\\)?)?";
const BEFORE =
  "(?:(?:cập nhật|đăng|ngày đăng|xuất bản|đăng ngày|đăng lúc|cập nhật lúc|thời gian)\\s*:?\\s*)?";
const BETWEEN = "[\\s,.|–-]*(?:lúc|vào lúc)?\\s*";

const DAY_FIRST = new RegExp(`${WEEKDAY}${DAY}(?:${BETWEEN}${TIME}${GMT})?`, "iu");
const TIME_FIRST = new RegExp(`${TIME}${GMT}${BETWEEN}${WEEKDAY}${DAY}`, "iu");
const ALONE = [DAY_FIRST, TIME_FIRST].map(
  (form) => new RegExp(`^[\\s(|–-]*${BEFORE}(?:${form.source})[\\s).|–-]*$`, "iu"),
);

/** @returns `2023-06-05T07:30:00+07:00`, or the day alone at 00:00; undefined where no date of any calendar stands in the text */
export function findDate(text: string): string | undefined {
  const timeFirst = TIME_FIRST.exec(text);
  if (timeFirst) {
    const [, hour, minute, half, day, month, year] = timeFirst;
    return isoOf(day, month, year, hour, minute, half);
  }
  const [, day, month, year, hour, minute, half] = DAY_FIRST.exec(text) ?? [];
  return isoOf(day, month, year, hour, minute, half);
}

/** Whether a line is a date and nothing else. */
export function isDateLine(line: string): boolean {
  return ALONE.some((form) => form.test(line)) && findDate(line) !== undefined;
}

/** A machine's form, of another zone perhaps: `2023-06-05T00:30:00Z`, `2023-06-05 07:30:00+0700`. */
export function readTimestamp(text: string): string | undefined {
  const written = text
    .trim()
    .replace(/^(\d{4}-\d{2}-\d{2})\s+(?=\d)/, "$1T")
    .replace(/(\d{2}:\d{2}(?::\d{2})?)\.\d+/, "$1")
    .replace(/\s+(?=[+-]\d{2})/, "")
    .replace(/([+-]\d{2})(\d{2})$/, "$1:$2")
    .replace(/([+-]\d{2})$/, (zone, _zone, at: number) => (at > 10 ? `${zone}:00` : zone));
  const instant = parseInstant(written);
  return instant === undefined ? findDate(text) : toIso(instant);
}

function isoOf(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
  hour = "0",
  minute = "0",
  half?: string,
): string | undefined {
  const two = (number: string | number | undefined) => String(number ?? "").padStart(2, "0");
  const isAfternoon = /^(?:pm|ch)$/i.test(half ?? "") && Number(hour) < 12;
  const isMidnight = /^(?:am|sa)$/i.test(half ?? "") && Number(hour) === 12;
  const at = isAfternoon ? Number(hour) + 12 : isMidnight ? 0 : Number(hour);
  const instant = parseInstant(`${year}-${two(month)}-${two(day)}T${two(at)}:${two(minute)}:00`);
  return instant === undefined ? undefined : toIso(instant);
}
