/** Wiring for Eleventy's own command: loads the newsroom, hands its pages to the templates, puts the other files beside. */
import type UserConfig from "@11ty/eleventy/UserConfig";
import { hangPages } from "./src/build/hang-pages.ts";
import { entriesOf } from "./src/build/outputs.ts";
import type { Press } from "./src/build/press.ts";
import { pressFromFolder, putBesidePages } from "./src/build/press-from-folder.ts";

export default function wire(config: UserConfig) {
  let press: Press;
  hangPages(config, () => ({ paper: press.paper, entries: entriesOf(press.outputs) }));
  // Comes before any data is asked for, at the first run and at each that an edit leads to.
  config.on("eleventy.before", async () => {
    press = await pressFromFolder(process.cwd());
  });
  config.on("eleventy.after", ({ directories }: { directories: { output: string } }) =>
    putBesidePages(press, directories.output),
  );
  for (const folder of ["articles", "_data", "_includes"]) config.addWatchTarget(folder);
  return {
    dir: { input: "src/pages", output: "_site", includes: "../../_includes", data: "../../.cache/none" },
  };
}
