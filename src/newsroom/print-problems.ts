/** Problems as people, programs and GitHub read them. */
import pc from "picocolors";
import { formatProblem, type Problem } from "../problem.ts";

export const PROBLEM_FORMATS = ["text", "json", "github"] as const;
export type ProblemFormat = (typeof PROBLEM_FORMATS)[number];

export function printProblems(problems: readonly Problem[], format: ProblemFormat): void {
  const text = formatProblems(problems, format);
  if (text !== "") console.log(text);
}

export function formatProblems(problems: readonly Problem[], format: ProblemFormat): string {
  switch (format) {
    case "json":
      return JSON.stringify(problems, null, 2);
    case "github":
      return problems.map(githubCommand).join("\n");
    case "text":
      return problems
        .map((problem) => (problem.severity === "error" ? pc.red : pc.yellow)(formatProblem(problem)))
        .join("\n");
  }
}

/** A workflow command: GitHub shows it beside the line in the pull request. */
function githubCommand({ path, line, column, severity, code, message }: Problem): string {
  const property = (value: string) => data(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
  return `::${severity} file=${property(path)},line=${line},col=${column},title=${property(code)}::${data(message)}`;
}

function data(value: string): string {
  return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
