/** The site's table decides which warnings count as errors. */
import type { Problem } from "../problem.ts";

export function withStrictness(problems: readonly Problem[], strict: readonly string[]): readonly Problem[] {
  if (strict.length === 0) return problems;
  return problems.map((problem) =>
    strict.includes(problem.code) ? { ...problem, severity: "error" as const } : problem,
  );
}
