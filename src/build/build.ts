/** A newsroom's folder -> a whole site, or nothing at all. */
import path from "node:path";
import { type Newsroom, parseHere } from "../content/load-newsroom.ts";
import type { Problem } from "../problem.ts";
import { writeAssets } from "./make-assets.ts";
import { openNewsroom, type Press, type PressOptions, preparePress } from "./press.ts";
import { type PrintedPictures, printPictures } from "./print-pictures.ts";
import { printSearch } from "./print-search.ts";
import { renderPages } from "./render-pages.ts";
import { openStage } from "./stage.ts";
import { type StageTiming, Stopwatch } from "./stopwatch.ts";
import { openThreads, type Threads } from "./threads.ts";

export interface BuildOptions extends PressOptions {
  /** The newsroom's folder, absolute. */
  readonly root: string;
  /** Where the site goes, absolute. */
  readonly output: string;
  readonly search: boolean;
}

export interface BuildReport {
  readonly articles: number;
  readonly pages: number;
  readonly photos: number;
  readonly encoded: number;
  readonly indexed: number;
  readonly warnings: readonly Problem[];
  readonly seconds: number;
  readonly stages: readonly StageTiming[];
}

/** From this many articles on, threads are worth what they cost to start. */
const MANY = 1500;

/**
 * @throws ContentError where the content has problems; then nothing is written
 * @throws OutputRefused where the output folder holds something else
 */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const watch = new Stopwatch();
  const stage = await openStage(options.output);
  let threads: Threads | undefined;
  try {
    const newsroom = await openNewsroom({
      root: options.root,
      cacheFolder: path.join(options.root, ".cache"),
      onStage: (name) => watch.begin(name),
      parserFor: (articleCount) => {
        if (articleCount >= MANY) threads = openThreads();
        return threads?.parse ?? parseHere;
      },
    });
    watch.begin("edition");
    const press = await preparePress(newsroom, options);
    const made = await print(press, stage.folder, options, watch, threads);
    await stage.publish();
    watch.end();
    return report(newsroom, press, made, watch);
  } finally {
    await threads?.close();
    await stage.discard();
  }
}

interface Made extends PrintedPictures {
  readonly indexed: number;
}

/** Fills the stage: photos, pages, and the search index over them. */
async function print(
  press: Press,
  folder: string,
  { root, search }: BuildOptions,
  watch: Stopwatch,
  threads?: Threads,
): Promise<Made> {
  watch.begin("photos");
  const pictures = await printPictures(press, { root, cache: path.join(root, ".cache"), output: folder });
  watch.begin("render");
  await writeAssets(press.assets, folder);
  await renderPages(press, folder, threads);
  watch.begin("index");
  const cache = path.join(root, ".cache");
  const indexed = search ? (await printSearch(press, { cache, output: folder })).articles : 0;
  watch.begin("swap");
  return { ...pictures, indexed };
}

function report(newsroom: Newsroom, press: Press, made: Made, watch: Stopwatch): BuildReport {
  const { edition } = press;
  const lists = [
    edition.articlePages,
    edition.withdrawn,
    edition.sectionPages,
    edition.months,
    edition.years,
  ];
  const names = [edition.topics, edition.places, edition.authors];
  const single = ["/", "/tim-kiem/", "/cam-on/", "/404.html"];
  return {
    articles: edition.articles.length,
    pages: [...lists, ...names].reduce((sum, list) => sum + list.length, single.length),
    ...made,
    warnings: newsroom.problems,
    seconds: watch.seconds,
    stages: watch.stages,
  };
}
