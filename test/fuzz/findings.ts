/** What every problem that is told must be: of a known kind, at a place in the file, one sentence after the other on one line. */
import assert from "node:assert/strict";
import { CODES, isCode } from "../../src/codes.ts";
import type { Finding } from "../../src/problem.ts";

const PARTS = /^\S.*\. Cần \S.*\. Cách sửa: \S.*[.?]$/u;
/** What would break the line, drive a terminal, or turn the words around. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u;
const LONGEST = 2_000;

/** @returns their codes */
export function assertFindings(findings: readonly Finding[], text: string): string[] {
  const lines = text.split(/\r\n?|\n/);
  for (const { code, severity, line, column, message } of findings) {
    assert(isCode(code), `unknown code ${code}`);
    assert.equal(severity, CODES[code].severity);
    const length = lines[line - 1]?.length;
    assert(length !== undefined && line >= 1, `${code}: line ${line} of ${lines.length}`);
    assert(column >= 1 && column <= length + 1, `${code}: column ${column} of ${length} on line ${line}`);
    assertMessage(message);
  }
  return findings.map(({ code }) => code);
}

export function assertMessage(message: string): void {
  assert.match(message, PARTS);
  assert.doesNotMatch(message, UNPRINTABLE);
  assert(message.length <= LONGEST, `a message of ${message.length} characters`);
}
