/** A problem in the content: where it is, and what an editor should do about it. */
import { codePointOf } from "./code-point-of.ts";
import { CODES, type Code } from "./codes.ts";

export interface Problem {
  /** Path from the newsroom's root, with forward slashes. */
  readonly path: string;
  /** 1-based; 1 where the whole file is meant. */
  readonly line: number;
  /** 1-based, in UTF-16 units as editors count. */
  readonly column: number;
  readonly severity: "error" | "warning";
  /** Stable, kebab-case, Vietnamese without accents: `anh-thieu-chu-thich`. */
  readonly code: Code;
  /** Vietnamese: what was found, what was expected, how to mend it. */
  readonly message: string;
}

/** A problem whose file is known to the caller, not to the finder. */
export type Finding = Omit<Problem, "path">;

export interface Explanation {
  /** What stands there, a full sentence without its full stop. */
  readonly found: string;
  /** What should stand there, completing "Cần …". */
  readonly expected: string;
  /** What to do, completing "Cách sửa: …". */
  readonly mend: string;
}

/** The sentence that an editor reads; the same order in every message. */
export function explain(explanation: Explanation): string {
  const found = shown(explanation.found);
  const expected = shown(explanation.expected);
  const mend = shown(explanation.mend);
  return `${found}. Cần ${expected}. Cách sửa: ${mend}${mend.endsWith("?") ? "" : "."}`;
}

/** Characters; what is quoted from a file may be as long as the file. */
const LONGEST_PART = 800;
/** What would drive a terminal, turn the words around, or not be seen at all. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Text of a file as it may stand in a message: on one line, every character seen. */
function shown(text: string): string {
  const short = text.length > LONGEST_PART ? `${text.slice(0, LONGEST_PART)}…` : text;
  return short
    .replace(/[\t-\r\u0085\u2028\u2029]+/g, " ")
    .replace(UNPRINTABLE, (character) => `<${codePointOf(character)}>`);
}

/** A finding as grave as its code is. */
export function finding(code: Code, line: number, column: number, explanation: Explanation): Finding {
  return { severity: CODES[code].severity, code, line, column, message: explain(explanation) };
}

export function inFile(path: string, findings: readonly Finding[]): Problem[] {
  return findings.map((finding) => ({ path, ...finding }));
}

/** By path, then place, then code: the order in which problems are printed. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) =>
      byText(a.path, b.path) ||
      a.line - b.line ||
      a.column - b.column ||
      byText(a.code, b.code) ||
      byText(a.message, b.message),
  );
}

export function formatProblem({ path, line, column, code, message }: Problem): string {
  return `${shown(path)}:${line}:${column} ${code} ${message}`;
}
