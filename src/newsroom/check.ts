/** Every problem in the content, none built. */
import path from "node:path";
import { readCodePrints } from "../build/code-prints.ts";
import { noProgress, type Progress } from "../build/progress.ts";
import { loadNewsroom } from "../content/load-newsroom.ts";
import { withStrictness } from "../content/strictness.ts";
import { type Problem, sortProblems } from "../problem.ts";
import { LoadStages } from "./load-stages.ts";
import { pathInNewsroom } from "./path-in-newsroom.ts";
import { renameProblems } from "./renamed-articles.ts";

export interface CheckResult {
  readonly articles: number;
  readonly problems: readonly Problem[];
  /** Files asked for that are no part of the newsroom, from its root. */
  readonly unknown: readonly string[];
}

/**
 * The whole newsroom is read even for a few files, since some problems show only beside the others.
 * @param files show problems of these only; from the current folder; none means all
 */
export async function checkNewsroom(
  root: string,
  files: readonly string[],
  progress: Progress = noProgress,
): Promise<CheckResult> {
  const { parser: version } = await readCodePrints();
  const stages = new LoadStages(progress);
  const loaded = await loadNewsroom({
    root,
    cacheFolder: path.join(root, ".cache"),
    version,
    parserFor: stages.parserFor,
    onStage: (stage, total) => stages.begin(stage, total),
    holdBack: false,
  }).finally(() => stages.end());
  const renames = await renameProblems(root, loaded.held.archive.ledger);
  const problems = sortProblems([...loaded.problems, ...withStrictness(renames, loaded.strict)]);
  const { articles, photos, tables } = loaded.files;
  const wanted = files.map((file) => pathInNewsroom(root, file));
  const known = new Set([...articles, ...photos, ...tables, ...problems.map((problem) => problem.path)]);
  return {
    articles: articles.length,
    problems: wanted.length === 0 ? problems : problems.filter((problem) => wanted.includes(problem.path)),
    unknown: wanted.filter((file) => !known.has(file)),
  };
}
