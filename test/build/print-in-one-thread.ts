/** Prints a newsroom's pages without threads, however many there are: `print-in-one-thread.ts ROOT OUTPUT NOW`. */
import path from "node:path";
import { openNewsroom, preparePress } from "../../src/build/press.ts";
import { renderPages } from "../../src/build/render-pages.ts";
import { parseInstant } from "../../src/text/vietnam-time.ts";

const [root = "", output = "", clock = ""] = process.argv.slice(2);
const now = parseInstant(clock);
if (now === undefined) throw new Error(`not an instant: ${clock}`);
const newsroom = await openNewsroom({ root, cacheFolder: path.join(root, ".cache") });
await renderPages(await preparePress(newsroom, { now, preview: false }), output);
