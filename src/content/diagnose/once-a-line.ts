/** Of findings of one kind the first on each line: a pasted paragraph may hold hundreds. */
import type { Finding } from "../../problem.ts";

export function onceALine(findings: Iterable<Finding>): Finding[] {
  const first = new Map<number, Finding>();
  for (const each of findings) if (!first.has(each.line)) first.set(each.line, each);
  return [...first.values()];
}
