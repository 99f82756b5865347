/** What Eleventy's own command needs around its templates: the press before they run, the other files after. */
import { cp, mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { cardName, makeCards } from "../images/card/make-cards.ts";
import { cacheFolder, makePictures, pictureNames } from "../images/make-pictures.ts";
import { formatProblem } from "../problem.ts";
import { cardJobs } from "./card-jobs.ts";
import { ContentError } from "./content-error.ts";
import { pictureJobs } from "./picture-jobs.ts";
import { openNewsroom, type Press, preparePress } from "./press.ts";
import { printSearch, searchFiles, tierPlace } from "./print-search.ts";

/** Of no version in particular: each run of the command reads everything anew. */
const VERSION = `eleventy-${process.pid}`;

/** @throws an error whose message lists every problem of the content */
export async function pressFromFolder(root: string): Promise<Press> {
  const cache = cacheOf(root);
  try {
    const newsroom = await openNewsroom({ root, cacheFolder: cache, version: VERSION });
    const preview = process.env.ELEVENTY_RUN_MODE === "serve";
    return await preparePress(newsroom, { now: Date.now(), preview, cache, version: VERSION });
  } catch (fault) {
    if (fault instanceof ContentError) throw new Error(fault.problems.map(formatProblem).join("\n"));
    throw fault;
  }
}

/** @throws ContentError naming every photo that could not be read */
export async function putBesidePages(press: Press, output: string): Promise<void> {
  const root = process.cwd();
  const cache = cacheOf(root);
  const put = async (file: string, content: string | { readonly from: string }) => {
    const target = path.join(output, file);
    await mkdir(path.dirname(target), { recursive: true });
    if (typeof content === "string") await writeFile(target, content);
    else await cp(content.from, target, { recursive: true });
  };
  const { files, fileOf } = press.assets;
  for (const file of files) await put(file, { from: fileOf(file) });
  const jobs = pictureJobs(press.edition);
  const { problems } = await makePictures(jobs, { root, cache });
  if (problems.length > 0) throw new ContentError(problems);
  for (const name of jobs.flatMap(({ picture }) => pictureNames(picture))) {
    await put(`anh/${name}`, { from: path.join(cacheFolder(cache), name) });
  }
  const cards = cardJobs(press.edition, press.paper);
  const unreadable = (await makeCards(cards, { root, cache })).problems;
  if (unreadable.length > 0) throw new ContentError(unreadable);
  for (const { card } of cards) {
    await put(`anh/${cardName(card)}`, { from: path.join(cacheFolder(cache), cardName(card)) });
  }
  const search = await printSearch(press, cache);
  for (const [file, content] of searchFiles(search, search.tiers)) await put(file, content);
  for (const { entry, folder } of search.tiers) await put(tierPlace(entry), { from: folder });
}

function cacheOf(root: string): string {
  return path.join(root, ".cache/eleventy");
}
