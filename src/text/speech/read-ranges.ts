/** Two numbers with a sign between them: `2020-2025` is from one to the other, `2-1` a score, `2/3` a part of a whole. */
import { ordinalWords } from "./number-words.ts";
import { DASH, NUMBER, type Rule } from "./rule.ts";

const RANGE = new RegExp(`(${NUMBER})(%?)\\s?${DASH}\\s?(?=\\d)`, "gu");
const SCORE = /(?:tỷ số|tỉ số|thắng|thua|hòa|hoà|dẫn|gỡ|bàn)\s+(?:[\p{L}]+\s+){0,3}$/iu;
const PART = /(^|[^\p{L}\p{N}/.,])(\d{1,4}(?:,\d+)?)\/(\d{1,4})(?![\p{N}/]|[.,]\d)/gu;
/** Of more parts than these there is no one part: 35/40 is how many of how many. */
const MOST_PARTS = 10;

export const readRanges: Rule = (text) =>
  text
    .replace(RANGE, (_, from: string, percent: string, at: number) => {
      const isScore = SCORE.test(text.slice(0, at));
      return `${from}${percent && " phần trăm"} ${isScore ? "" : "đến "}`;
    })
    .replace(PART, (_, before: string, top: string, bottom: string) => {
      const isPart = Number(top) < Number(bottom) && Number(bottom) <= MOST_PARTS;
      return `${before}${top} ${isPart ? `phần ${ordinalWords(bottom)}` : `trên ${bottom}`}`;
    });
