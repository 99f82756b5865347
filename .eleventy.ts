/** Wiring: hands the Edition to the page templates. `npm run build` and Eleventy's own command both come through here. */
import type UserConfig from "@11ty/eleventy/UserConfig";
import type { Press } from "./src/build/press.ts";
import { pressFromFolder, putBesidePages } from "./src/build/press-from-folder.ts";

/** All of a press, or what the article pages alone need. */
export type Printable = Pick<Press, "paper" | "articlePages"> & Partial<Press>;

const PAGES = "src/pages";

/**
 * @param press asked anew for each run, so that a watching Eleventy sees what was edited
 * @param skip templates that somebody else renders
 */
export function hangPress(config: UserConfig, press: () => Printable, skip: readonly string[] = []): void {
  config.addExtension(["11ty.ts", "11ty.tsx"], { key: "11ty.js" });
  config.setTemplateFormats(["11ty.ts", "11ty.tsx"]);
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
  for (const template of skip) config.ignores.add(`${PAGES}/${template}`);
  // Frozen values pass through Eleventy's data cascade by reference; others are copied for each template.
  config.addGlobalData("paper", () => Object.freeze(press().paper));
  config.addGlobalData("edition", () => Object.freeze(press().edition));
  config.addGlobalData("articlePages", () => press().articlePages);
  config.addGlobalData("feeds", () => press().feeds);
}

export default function wire(config: UserConfig) {
  let press: Press;
  hangPress(config, () => press);
  // Comes before any data is asked for, at the first run and at each that an edit leads to.
  config.on("eleventy.before", async () => {
    press = await pressFromFolder(process.cwd());
  });
  config.on("eleventy.after", ({ directories }: { directories: { output: string } }) =>
    putBesidePages(press, directories.output),
  );
  for (const folder of ["articles", "_data", "_includes"]) config.addWatchTarget(folder);
  return { dir: { input: PAGES, output: "_site", includes: "../../_includes", data: "../../.cache/none" } };
}
