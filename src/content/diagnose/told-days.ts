/** Days that the text names: those that no calendar has, weekdays of other days, and a "today" that is another day than the article's. */
import type { TextBlock } from "../../markdown/text-blocks.ts";
import { type Finding, finding } from "../../problem.ts";
import {
  dayOfDate,
  dayOfInstant,
  isDayOfYear,
  weekdayOfDay,
  writtenDay,
  yearOfDay,
} from "../../text/calendar-day.ts";
import { spellingKey } from "../../text/normal-form.ts";
import type { Instant } from "../../text/vietnam-time.ts";

/** `31/4/2023`, `31-4-2023`, `31/4`, `31 tháng 4 năm 2023`. */
const DAY =
  /(?<![\d/.,-])(\d{1,2})(?:\/(\d{1,2})(?:\/(\d{4}))?|-(\d{1,2})-(\d{4})|\s+tháng\s+(\d{1,2})(?:(?:\s+năm\s+|\s?[/-]\s?)(\d{4}))?)(?![\d/-]|[.,]\d)/g;
const MAY_HOLD = /\d[/-]\d|\d\s+tháng/;
const LUNAR = /[âÂ]m lịch|(?<!\p{L})[ÂA]L(?!\p{L})/u;
/** What stands before a day is looked at so far back. */
const REACH = 40;

const LED = /(?<!\d\s?)ngày\s+$/i;
const NUMBER_OF = /(?:số|khoản|điều|tỷ lệ|tỉ lệ)\s+$/i;
const NEAR =
  /(?<!\p{L})((?:hôm|sáng|trưa|chiều|tối|đêm|ngày hôm) nay|(?:hôm|sáng|trưa|chiều|tối|đêm|ngày hôm) qua|(?:ngày|sáng|trưa|chiều|tối|đêm) mai)[\s,(–-]*(?:tức\s+)?(?:ngày\s+)?$/iu;
/** A small letter may begin a number of order: "kỳ họp thứ ba, ngày 6/6/2023". */
const WEEKDAY =
  /(?:(?:^|[.,;:(“"–]\s*|(?<!\p{L})(?:[Vv]ào|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm|[Nn]gày|[Hh]ôm|[Tt]ừ|đến|và|tới|là)\s+)([Tt]hứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|[Cc]hủ\s+nhật)|(?<!\p{L})([Tt]hứ\s+(?:Hai|Ba|Tư|Năm|Sáu|Bảy)|[Cc]hủ\s+[Nn]hật))[\s,(]*(?:ngày\s+)?$/u;
const WEEKDAY_AFTER = /^\s*\((thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\s+nhật)\)/iu;
const WEEKDAYS: readonly (readonly string[])[] = [
  ["thứ hai", "thứ 2"],
  ["thứ ba", "thứ 3"],
  ["thứ tư", "thứ 4"],
  ["thứ năm", "thứ 5"],
  ["thứ sáu", "thứ 6"],
  ["thứ bảy", "thứ 7"],
  ["chủ nhật"],
];

interface ToldDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  /** Said in words: "31 tháng 4". */
  readonly inWords: boolean;
  readonly written: string;
  readonly index: number;
  readonly before: string;
  readonly after: string;
}

/** @param dates when the article was published and, perhaps, last changed */
export function checkToldDays(texts: readonly TextBlock[], dates: readonly Instant[]): Finding[] {
  return texts.flatMap((block) => {
    // Lunar months have days of their own.
    if (!MAY_HOLD.test(block.text) || LUNAR.test(block.text)) return [];
    return daysIn(block.text).flatMap((told) => {
      const { index, remark } = judge(told, dates) ?? {};
      if (!remark || index === undefined) return [];
      const { line, column } = block.placeAt(index);
      const { code, ...explanation } = remark;
      return [finding(code, line, column, explanation)];
    });
  });
}

function daysIn(text: string): ToldDay[] {
  return [...text.matchAll(DAY)].map((match) => {
    const [written, day, month1, year1, month2, year2, month3, year3] = match;
    const year = year1 ?? year2 ?? year3;
    return {
      day: Number(day),
      month: Number(month1 ?? month2 ?? month3),
      year: year === undefined ? undefined : Number(year),
      inWords: month3 !== undefined,
      written,
      index: match.index,
      before: text.slice(Math.max(0, match.index - REACH), match.index),
      after: text.slice(match.index + written.length, match.index + written.length + REACH),
    };
  });
}

function judge(told: ToldDay, dates: readonly Instant[]) {
  const { day, month, year, index, before, after, written } = told;
  const isDay = year === undefined ? isDayOfYear(month, day) : dayOfDate(year, month, day) !== undefined;
  if (!isDay) return isMeantAsDay(told) ? { index, remark: impossible(told) } : undefined;
  const near = /nay|qua|mai/i.test(before) ? NEAR.exec(before) : null;
  if (near?.[1]) {
    const remark = compareWithArticle(told, near[1], dates);
    return remark && { index: index - before.length + near.index, remark };
  }
  const said = /thứ|chủ/i.test(before) ? WEEKDAY.exec(before) : null;
  const named = said?.[1] ?? said?.[2] ?? (/^\s*\(/.test(after) ? WEEKDAY_AFTER.exec(after)?.[1] : undefined);
  if (named === undefined || year === undefined) return undefined;
  const right = weekdayOfDay(dayOfDate(year, month, day) ?? 0);
  const key = spellingKey(named);
  if (WEEKDAYS.some((names) => names.includes(key) && names.includes(right.toLowerCase()))) return undefined;
  return {
    index,
    remark: {
      code: "thu-trai-ngay" as const,
      found: `Ngày ${written} là ${right}, không phải ${named}`,
      expected: "thứ và ngày khớp nhau",
      mend: `xem lại lịch: sửa thành ${right}, hoặc sửa ngày`,
    },
  };
}

/** 24/24 is round the clock, and 40/31 is no day but a share. */
function isMeantAsDay({ day, month, year, inWords, before, written }: ToldDay): boolean {
  if (written === "24/24" || NUMBER_OF.test(before)) return false;
  if (year !== undefined) return year >= 1900 && year <= 2100 && day <= 31 && month <= 31;
  return inWords ? day > 0 && day <= 31 && month <= 12 : LED.test(before);
}

function impossible({ day, month, year, written }: ToldDay) {
  const isAmerican = month > 12 && month <= 31 && day <= 12;
  const turned = `${month}/${day}${year === undefined ? "" : `/${year}`}`;
  return {
    code: "ngay-khong-co" as const,
    found: `Không có ngày nào là "${written}"`,
    expected: "một ngày có trong lịch, viết ngày trước tháng sau",
    mend: isAmerican ? `có phải ý bạn là ${turned}?` : "kiểm tra lại ngày và tháng",
  };
}

function compareWithArticle({ day, month, year, written }: ToldDay, said: string, dates: readonly Instant[]) {
  const shift = / qua$/i.test(said) ? -1 : / mai$/i.test(said) ? 1 : 0;
  const expected = dates.map((date) => dayOfInstant(date) + shift);
  if (expected.some((each) => Math.abs(nearestDay(each, day, month, year) - each) <= 1)) return undefined;
  const [own = 0] = expected;
  return {
    code: "ngay-trai-bai" as const,
    found: `Viết "${said}" là ${written}, mà bài đăng ngày ${writtenDay(own - shift)}`,
    expected: "ngày khớp với ngày đăng",
    mend: `sửa ngày trong câu (${writtenDay(own)}?), sửa date, hoặc bỏ chữ "${said}"`,
  };
}

/** The named day that lies nearest; without a year it may be one of three. */
function nearestDay(to: number, day: number, month: number, year: number | undefined): number {
  const middle = yearOfDay(to);
  const years = year === undefined ? [middle - 1, middle, middle + 1] : [year];
  const days = years.flatMap((each) => dayOfDate(each, month, day) ?? []);
  return days.sort((a, b) => Math.abs(a - to) - Math.abs(b - to))[0] ?? to;
}
