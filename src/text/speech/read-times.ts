/** Hours: `7h30` and `07:30` are bảy giờ ba mươi phút. */
import { numberWords } from "./number-words.ts";
import type { Rule } from "./rule.ts";

/** From one hour to another. */
const SPAN = /(\d(?:[hg]\d{0,2}|:\d\d))\s?[-–]\s?(?=\d{1,2}(?:h|g\d|:\d))/g;
const TIME =
  /(^|[^\p{L}\p{N}:.,])(\d{1,2})(?:(?:[hg:]|\s?giờ\s?)(\d\d)(?![\p{L}\p{N}]|:\d)(?:\s?phút)?|h(?![\p{L}\p{N}]))/gu;

export const readTimes: Rule = (text) =>
  text
    .replace(SPAN, "$1 đến ")
    .replace(TIME, (all, before: string, hour: string, minute: string | undefined) => {
      if (Number(hour) > 24 || Number(minute ?? 0) > 59) return all;
      const minutes = Number(minute ?? 0);
      return `${before}${numberWords(String(Number(hour)))} giờ${minutes ? ` ${numberWords(String(minutes))} phút` : ""}`;
    });
