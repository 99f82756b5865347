/** Problems as people, programs and GitHub read them. */
import { readFileSync } from "node:fs";
import path from "node:path";
import pc from "picocolors";
import { formatProblem, type Problem } from "../problem.ts";
import { codeFrame } from "./code-frame.ts";

export const PROBLEM_FORMATS = ["text", "json", "github"] as const;
export type ProblemFormat = (typeof PROBLEM_FORMATS)[number];

/** Of more problems than this nobody looks at the places one by one. */
const MOST_FRAMES = 50;

/** @param root the newsroom's folder: people at a terminal are shown the lines that are meant */
export function printProblems(problems: readonly Problem[], format: ProblemFormat, root: string): void {
  const withFrames = format === "text" && process.stdout.isTTY && problems.length <= MOST_FRAMES;
  const text = withFrames ? framedProblems(problems, root) : formatProblems(problems, format);
  if (text !== "") console.log(text);
}

export function formatProblems(problems: readonly Problem[], format: ProblemFormat): string {
  switch (format) {
    case "json":
      return JSON.stringify(problems, null, 2);
    case "github":
      return problems.map(githubCommand).join("\n");
    case "text":
      return problems.map(coloured).join("\n");
  }
}

/** Each with the lines of its file around it, where it is a text. */
export function framedProblems(problems: readonly Problem[], root: string): string {
  return problems
    .map((problem) => {
      const frame = frameOf(problem, root);
      return frame === "" ? coloured(problem) : `${coloured(problem)}\n${pc.dim(frame)}\n`;
    })
    .join("\n");
}

function coloured(problem: Problem): string {
  return (problem.severity === "error" ? pc.red : pc.yellow)(formatProblem(problem));
}

function frameOf({ path: file, line, column }: Problem, root: string): string {
  if (!/\.(md|yml)$/.test(file)) return "";
  try {
    return codeFrame(readFileSync(path.join(root, file), "utf8"), line, column);
  } catch {
    // It is gone, or no regular file: the problem itself says so.
    return "";
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
