/** Eleventy renders entries of any kinds; what it has made is handed over page by page, nothing is written here. */
import path from "node:path";
import type UserConfig from "@11ty/eleventy/UserConfig";
import { takeUsed } from "../../_includes/layouts/render-document.ts";
import type { Paper } from "../edition/paper.ts";
import type { Entry } from "../pages/template.ts";
import { pagesFolder } from "../program.ts";
import { hangPages } from "./hang-pages.ts";
import { pageTemplates } from "./page-templates.ts";

/** Nothing is written there. */
const OUTPUT = "_site";

export type Entries = ReadonlyMap<string, readonly Entry[]>;

export interface RenderedFile {
  /** From the site's root. */
  readonly file: string;
  readonly content: string;
  /** Source files of the components that took part. */
  readonly used: ReadonlySet<string>;
}

/** @param take is given each file as soon as it is rendered, in no fixed order */
export async function renderEntries(
  entries: Entries,
  paper: Paper,
  take: (rendered: RenderedFile) => void,
): Promise<void> {
  const { default: Eleventy } = await import("@11ty/eleventy");
  const folder = pagesFolder();
  const [needed, idle] = partition(pageTemplates(), ({ kind }) => entries.has(kind));
  // Of many, one alone is found the fastest.
  const input = needed.length === 1 ? `${folder}/${needed[0]?.name}` : folder;
  const eleventy = new Eleventy(input, OUTPUT, {
    configPath: "",
    quietMode: true,
    dryRun: true,
    config: (config: UserConfig) => {
      hangPages(config, () => ({ entries, paper }));
      config.benchmarkManager.get("Configuration").setMinimumThresholdMs(Number.MAX_SAFE_INTEGER);
      for (const { name } of idle) config.ignores.add(`${folder}/${name}`);
      config.addTransform("take", function (this: { page: { outputPath: string } }, content: string) {
        take({ file: path.posix.relative(OUTPUT, this.page.outputPath), content, used: takeUsed(content) });
        return content;
      });
    },
  });
  await eleventy.init();
  eleventy.disableLogger();
  try {
    await eleventy.write();
  } catch (fault) {
    throw causeOf(fault);
  }
}

/** Eleventy's errors name templates, one around another; the cause is what the user can mend. */
function causeOf(fault: unknown): unknown {
  return fault instanceof Error && "originalError" in fault && fault.originalError
    ? causeOf(fault.originalError)
    : fault;
}

function partition<Item>(items: readonly Item[], fits: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(fits), items.filter((item) => !fits(item))];
}
