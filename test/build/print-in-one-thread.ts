/** Prints a newsroom's pages without threads, however many there are: `print-in-one-thread.ts ROOT OUTPUT NOW`. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { openNewsroom, preparePress } from "../../src/build/press.ts";
import { renderOutputs } from "../../src/build/render-outputs.ts";
import { parseInstant } from "../../src/text/vietnam-time.ts";

const [root = "", output = "", clock = ""] = process.argv.slice(2);
const now = parseInstant(clock);
if (now === undefined) throw new Error(`not an instant: ${clock}`);
// Of its own: nothing that another has parsed is taken over.
const cache = `${output}.cache`;
const newsroom = await openNewsroom({ root, cacheFolder: cache, version: "in one thread" });
const press = await preparePress(newsroom, { now, preview: false, cache, version: "in one thread" });
await renderOutputs(press.outputs, press.paper, ({ file }, { content }) => {
  const target = path.join(output, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
});
