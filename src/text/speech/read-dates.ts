/** Days and months: `2/9/2023` is ngày hai tháng chín năm hai nghìn không trăm hai mươi ba. */
import { numberWords, ordinalWords } from "./number-words.ts";
import type { Rule } from "./rule.ts";

const BEFORE_NUMBER = "(^|[^\\p{L}\\p{N}/.,-])";
const AFTER_NUMBER = "(?![\\p{N}/]|[.,-]\\d)";
const WHOLE = new RegExp(`${BEFORE_NUMBER}(\\d{1,2})([/.-])(\\d{1,2})\\3(\\d{4})${AFTER_NUMBER}`, "gu");
const SPAN = new RegExp(
  `${BEFORE_NUMBER}(\\d{1,2})\\s?[-–]\\s?(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?${AFTER_NUMBER}`,
  "gu",
);
const MONTH = new RegExp(`${BEFORE_NUMBER}(\\d{1,2})[/-](\\d{4})${AFTER_NUMBER}`, "gu");
const DAY = new RegExp(`${BEFORE_NUMBER}(\\d{1,2})/(\\d{1,2})${AFTER_NUMBER}`, "gu");
/** `quý một/2023`: a quarter that has been put into words. */
const YEAR_BEHIND = /(\p{L})\/(\d{4})(?![\d/])/gu;
/** What a day may follow: the day's name or part, or a word of time. */
const DAY_BEFORE =
  /(?:ngày|mùng|mồng|rằm|hôm|sáng|trưa|chiều|tối|đêm|khuya|lễ|dịp|từ|đến|trước|sau|hết|và|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|\()\s*,?\s*\(?$/iu;
/** Ngày Khuyến học Việt Nam 2/10. */
const NAMED_DAY = /Ngày \p{Lu}[^.,;:]{0,30}$/u;
const KNOWN_DAYS = new Set(
  "30/4 1/5 2/9 20/11 8/3 27/7 22/12 3/2 19/5 26/3 20/10 1/6 21/6 27/2 19/8 7/5".split(" "),
);

export const readDates: Rule = (text) =>
  [whole, spans, months, days, yearsBehind].reduce((read, part) => part(read), text);

const whole = (text: string) =>
  text.replace(
    WHOLE,
    (all, before: string, day: string, _sign: string, month: string, year: string, at: number) =>
      isDay(day, month) ? before + dayNamed(text, at + before.length) + dayWords(day, month, year) : all,
  );

const spans = (text: string) =>
  text.replace(
    SPAN,
    (all, before: string, from: string, to: string, month: string, year: string | undefined, at: number) =>
      isDay(from, month) && isDay(to, month)
        ? `${before}${dayNamed(text, at + before.length)}${plain(from)} đến ${dayWords(to, month, year)}`
        : all,
  );

const months = (text: string) =>
  text.replace(MONTH, (all, before: string, month: string, year: string, at: number) => {
    if (!isDay("1", month)) return all;
    const said = text.slice(0, at + before.length);
    const counted = /quý\s*$/iu.test(said)
      ? plain(month)
      : `${/tháng\s*$/iu.test(said) ? "" : "tháng "}${monthWord(month)}`;
    return `${before}${counted} năm ${numberWords(year)}`;
  });

const days = (text: string) =>
  text.replace(DAY, (all, before: string, day: string, month: string, at: number) => {
    const start = at + before.length;
    const key = `${Number(day)}/${Number(month)}`;
    if (!isDay(day, month)) return all;
    if (!isNamed(text.slice(0, start)) && !KNOWN_DAYS.has(key) && !isPlainDay(day, month)) return all;
    return before + dayNamed(text, start) + dayWords(day, month, undefined);
  });

const yearsBehind = (text: string) =>
  text.replace(YEAR_BEHIND, (_, letter: string, year: string) => `${letter} năm ${numberWords(year)}`);

/** What stands before it says that it is a day. */
function isNamed(said: string): boolean {
  return DAY_BEFORE.test(said) || NAMED_DAY.test(said);
}

/** No part of a whole: 1/3 and 3/4 are, 15/8 is not. */
function isPlainDay(day: string, month: string): boolean {
  return Number(day) > Number(month) || day.startsWith("0") || month.startsWith("0");
}

function isDay(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
}

/** "ngày", where the text does not say it. */
function dayNamed(text: string, at: number): string {
  return /(?:ngày|mùng|mồng)\s*$/iu.test(text.slice(0, at)) ? "" : "ngày ";
}

function dayWords(day: string, month: string, year: string | undefined): string {
  return `${plain(day)} tháng ${monthWord(month)}${year === undefined ? "" : ` năm ${numberWords(year)}`}`;
}

/** Without the nought before it. */
function plain(digits: string): string {
  return numberWords(String(Number(digits)));
}

function monthWord(digits: string): string {
  return ordinalWords(String(Number(digits)));
}
