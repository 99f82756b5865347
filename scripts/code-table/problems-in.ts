/** What the check says of a newsroom, told by its own history too. */
import path from "node:path";
import { loadNewsroom } from "../../src/content/load-newsroom.ts";
import { renameProblems } from "../../src/newsroom/renamed-articles.ts";
import { type Problem, sortProblems } from "../../src/problem.ts";

export async function problemsIn(root: string): Promise<readonly Problem[]> {
  const loaded = await loadNewsroom({ root, cacheFolder: path.join(root, ".cache"), version: "1" });
  if (!loaded.tables) return loaded.problems;
  loaded.close();
  return sortProblems([...loaded.problems, ...(await renameProblems(root, loaded.ledger))]);
}
