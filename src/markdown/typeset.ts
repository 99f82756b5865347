/** Vietnamese typography that changes no meaning: dashes, quotation marks, dots, and spaces where no line may break. */
import { curlQuotes } from "./curl-quotes.ts";

const DOTS = /(?<!\.)\.{3}(?!\.)/g;

const UNITS = "ha|km[²2]?|m[²³23]?|cm|mm|kg|tấn|tạ|tỷ|tỉ|triệu|nghìn|ngàn|đồng|%";
const NUMBERED = "[Nn]gày|[Tt]háng|[Nn]ăm|[Ss]ố|[Đđ]iều|[Kk]hoản|[Cc]hương";
const ABBREVIATIONS = "TP|TX|TT|Q|P|H|X|GS|PGS|TS|ThS|BS|KS";

/** A space between a number and its unit, before the number of a day or an article of law, and after an abbreviated title. */
const BOUND_SPACE = new RegExp(
  [
    ` (?<=[0-9] )(?=(?:${UNITS})(?![\\p{L}\\p{N}]))`,
    ` (?=[0-9])(?<=(?<!\\p{L})(?:${NUMBERED}) )`,
    ` (?<=\\. )(?=\\p{Lu})(?<=(?<!\\p{L})(?:${ABBREVIATIONS})\\. )`,
  ].join("|"),
  "gu",
);

/** What stands before is looked at last: few spaces have a dash after them. */
const SPACED_DASH = /[ \u00a0][-–](?=\s)(?<=\S[ \u00a0][-–])/g;

/** Text as a careful typesetter sets it; setting it again changes nothing. */
export function typeset(text: string): string {
  return typesetInPlace(joinDots(text));
}

/** Three dots as one character; longer rows are lines to be filled in. */
export function joinDots(text: string): string {
  return text.includes("...") ? text.replace(DOTS, "…") : text;
}

/** All of the typography that keeps every character at its index. */
export function typesetInPlace(text: string): string {
  const dashed = text.replace(SPACED_DASH, "\u00a0–");
  return curlQuotes(dashed.replace(BOUND_SPACE, "\u00a0"));
}
