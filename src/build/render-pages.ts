/** The press at work: Eleventy renders every page into the stage, article pages on all cores where there are many. */
import Eleventy from "@11ty/eleventy";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { hangPress, type Printable } from "../../.eleventy.ts";
import { allDone } from "../all-done.ts";
import type { ArticlePage } from "../edition/edition.ts";
import type { Paper } from "../edition/paper.ts";
import type { Press } from "./press.ts";
import type { Threads } from "./threads.ts";

const ARTICLES = "article.11ty.tsx";
/** Pages that one Eleventy holds in memory at once. */
const SLICE = 150;

/** One thread's share of article pages. */
export interface Slice {
  readonly paper: Paper;
  readonly articlePages: readonly ArticlePage[];
  readonly output: string;
}

/** @param threads absent where the paper is small enough for one */
export async function renderPages(press: Press, output: string, threads?: Threads): Promise<void> {
  if (!threads) {
    await runEleventy("src/pages", output, press);
    return;
  }
  const slices: Slice[] = [];
  for (let from = 0; from < press.articlePages.length; from += SLICE) {
    slices.push({ paper: press.paper, articlePages: press.articlePages.slice(from, from + SLICE), output });
  }
  await allDone([threads.render(slices), runEleventy("src/pages", output, press, [ARTICLES])]);
}

/** Renders one slice in this thread; no edition is needed, each article page carries all that it shows. */
export async function renderSlice({ paper, articlePages, output }: Slice): Promise<void> {
  await runEleventy(`src/pages/${ARTICLES}`, output, { paper, articlePages });
}

async function runEleventy(
  input: string,
  output: string,
  press: Printable,
  skip: readonly string[] = [],
): Promise<void> {
  const eleventy = new Eleventy(input, output, {
    configPath: "",
    quietMode: true,
    config: (config: UserConfig) => hangPress(config, () => press, skip),
  });
  await eleventy.init();
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (fault) {
    // Eleventy's error names templates; the cause, such as a full disk, is what the user can mend.
    throw fault instanceof Error && "originalError" in fault && fault.originalError
      ? fault.originalError
      : fault;
  }
}
