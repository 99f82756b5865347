/** White space that was not meant: double, at the end of a line, tabs, and what Word and web pages leave in a text. */

import { codePointOf } from "../../code-point-of.ts";
import { type Finding, finding } from "../../problem.ts";
import type { WrittenText } from "../written-text.ts";
import { BOUND_SPACES as BOUND, ODD_SPACES as ODD, SOFT_HYPHEN } from "./odd-characters.ts";

export type SpaceFault = "double" | "tab" | "bound" | "odd" | "soft-hyphen" | "trailing";

export interface OddSpace {
  readonly fault: SpaceFault;
  readonly index: number;
  readonly length: number;
}

const MAY_HAVE = new RegExp(`  (?<=\\S  )|[ \\t](?:\\n|$)|\\t|[${BOUND}${ODD}${SOFT_HYPHEN}]`);
/** Of a line, once what opens a list, a quotation, a heading or a footnote is passed over. */
const OPENING = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)]|#{1,6}|\[\^[^\]\s]+\]:)[ \t]+)*/;
const SOUGHT = new RegExp(`[ \\t${BOUND}${ODD}]+|${SOFT_HYPHEN}`, "g");
const IS_BLANK = new RegExp(`[ \\t${BOUND}${ODD}]`);
const IS_ODD = new RegExp(`[${ODD}]`);
const IS_BOUND = new RegExp(`[${BOUND}]`);
/** Chinese and Japanese are set with wide spaces. */
const EAST_ASIAN = /[\u3000-\u303f\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]/;

export function mayHaveOddSpaces(text: string): boolean {
  return MAY_HAVE.test(text);
}

/** At most one finding a line. */
export function findOddSpaces(written: WrittenText): Finding[] {
  const seen = new Set<number>();
  return oddSpaces(written).flatMap(({ fault, index }) => {
    const { line, column } = written.placeAt(index);
    if (seen.has(line)) return [];
    seen.add(line);
    return [
      finding("khoang-trang", line, column, {
        found: describe(fault, written.text[index] ?? ""),
        expected: fault === "trailing" ? "dòng kết thúc ở chữ cuối cùng" : "một dấu cách giữa hai chữ",
        mend: "chạy npm run check -- --fix",
      }),
    ];
  });
}

function describe(fault: SpaceFault, sign: string): string {
  switch (fault) {
    case "double":
      return "Hai dấu cách liền nhau";
    case "tab":
      return "Có dấu tab giữa dòng";
    case "bound":
      return "Dấu cách không ngắt (của Word hoặc trang web) đứng cạnh dấu cách khác hoặc ở đầu, cuối dòng";
    case "odd":
      return `Có dấu cách lạ ${codePointOf(sign)}`;
    case "soft-hyphen":
      return "Có dấu gạch nối ẩn (U+00AD) trong từ";
    case "trailing":
      return "Có khoảng trắng ở cuối dòng";
  }
}

/**
 * All of them, in order. Left alone: indentation, the padding of a table's cells, and two spaces at the end of a line inside
 * a paragraph, which break the line.
 */
export function oddSpaces(written: WrittenText): OddSpace[] {
  if (!mayHaveOddSpaces(written.text)) return [];
  const found: OddSpace[] = [];
  const lines = written.text.split("\n");
  let start = 0;
  for (const [number, line] of lines.entries()) {
    if (MAY_HAVE.test(line)) addSpacesOfLine(found, written, { line, start, next: lines[number + 1] ?? "" });
    start += line.length + 1;
  }
  return found;
}

interface Line {
  readonly line: string;
  /** Where it begins in the text. */
  readonly start: number;
  readonly next: string;
}

function addSpacesOfLine(found: OddSpace[], written: WrittenText, { line, start, next }: Line): void {
  const inBody = start >= written.bodyStart;
  const end = endOfWords(line);
  const trailing = line.slice(end);
  const opening = inBody ? (OPENING.exec(line)?.[0].length ?? 0) : 0;
  for (const { 0: run, index } of line.slice(0, end).matchAll(SOUGHT)) {
    const at = start + index;
    const fault = index + run.length <= opening && index > 0 ? undefined : faultOf(run, line, index, opening);
    if (fault && written.isProse(at) && written.isProse(at + run.length - 1)) {
      found.push({ fault, index: at, length: run.length });
    }
  }
  if (trailing !== "" && !breaksLine(trailing, end, next, inBody) && isFree(written, start + end, inBody)) {
    found.push({ fault: "trailing", index: start + end, length: trailing.length });
  }
}

/** (A regular expression for what stands before a line's end would be slow where a line has many spaces.) */
function endOfWords(line: string): number {
  let end = line.length;
  while (IS_BLANK.test(line[end - 1] ?? "")) end--;
  return end;
}

function faultOf(run: string, line: string, index: number, opening: number): SpaceFault | undefined {
  if (run === "\u00ad") return "soft-hyphen";
  const [before, after] = [line[index - 1] ?? "", line[index + run.length] ?? ""];
  if (EAST_ASIAN.test(before) || EAST_ASIAN.test(after)) return undefined;
  if (IS_ODD.test(run)) return "odd";
  if (IS_BOUND.test(run)) return run.length > 1 || index <= opening ? "bound" : undefined;
  if (index < opening || index === 0 || isPadding(before, after)) return undefined;
  if (run.includes("\t")) return "tab";
  return run.length > 1 ? "double" : undefined;
}

function isPadding(before: string, after: string): boolean {
  return before === "|" || after === "|";
}

/** Two spaces and more before the paragraph's next line. */
function breaksLine(trailing: string, end: number, next: string, inBody: boolean): boolean {
  return inBody && end > 0 && /^ {2,}$/.test(trailing) && next.trim() !== "";
}

/** In front matter values end before it; in the body it must not be code. */
function isFree(written: WrittenText, index: number, inBody: boolean): boolean {
  return !inBody || written.isProse(index);
}
