/** What Eleventy's own command needs around its templates: the press before they run, the other files after. */
import path from "node:path";
import { formatProblem } from "../problem.ts";
import { writeAssets } from "./make-assets.ts";
import { ContentError, openNewsroom, type Press, preparePress } from "./press.ts";
import { printPictures } from "./print-pictures.ts";
import { printSearch } from "./print-search.ts";

/** @throws an error whose message lists every problem of the content */
export async function pressFromFolder(root: string): Promise<Press> {
  try {
    const newsroom = await openNewsroom({ root, cacheFolder: path.join(root, ".cache") });
    const preview = process.env.ELEVENTY_RUN_MODE === "serve";
    return await preparePress(newsroom, { now: Date.now(), preview });
  } catch (fault) {
    if (fault instanceof ContentError) throw new Error(fault.problems.map(formatProblem).join("\n"));
    throw fault;
  }
}

export async function putBesidePages(press: Press, outputFolder: string): Promise<void> {
  const root = process.cwd();
  await writeAssets(press.assets, outputFolder);
  const cache = path.join(root, ".cache");
  await printPictures(press, { root, cache, output: outputFolder });
  await printSearch(press, { cache, output: outputFolder });
}
