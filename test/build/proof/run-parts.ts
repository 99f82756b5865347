/** Builds a newsroom in parts, joins them, and compares with the whole: `--parts N`, `--articles N`, `--sabotage`. */
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildArguments, startBuild } from "./cli-build.ts";
import { drawPhotos } from "./draw-photos.ts";
import { differences, fewLines, readSiteTree } from "./site-tree.ts";
import { startingPaper } from "./starting-paper.ts";
import { Workshop } from "./workshop.ts";
import { NewsroomFolder } from "./write-newsroom.ts";

const { values } = parseArgs({
  options: {
    parts: { type: "string", default: "3" },
    articles: { type: "string", default: "150" },
    "no-search": { type: "boolean", default: false },
    sabotage: { type: "boolean", default: false },
  },
});
const count = Number(values.parts);
const folder = await mkdtemp(path.join(tmpdir(), "toa-soan-parts-"));
const workshop = new Workshop(folder, await drawPhotos());

async function run(args: readonly string[]): Promise<void> {
  const { code, output } = await startBuild(args).ended;
  if (code !== 0) throw new Error(`build ${args.join(" ")} ended with ${code}:\n${output}`);
}

try {
  const paper = startingPaper(Number(values.articles), !values["no-search"]);
  const files = workshop.filesOf(paper);
  const whole = await workshop.cleanBuild(files, paper);
  const parts: string[] = [];
  for (let number = 1; number <= count; number++) {
    // Each in a newsroom of its own, as on machines of their own.
    const root = path.join(folder, `newsroom-${number}`);
    const output = path.join(folder, `part-${number}`);
    await new NewsroomFolder(root).write(files);
    await workshop.lendPhotos(root);
    await run([...buildArguments(root, output, paper), "--part", `${number}/${count}`]);
    parts.push(output);
  }
  const output = path.join(folder, "out", "_site");
  await mkdir(path.dirname(output));
  const [first = ""] = parts;
  if (values.sabotage) {
    const page = (await readdir(first, { recursive: true })).find((name) => name.endsWith(".html"));
    await rm(path.join(first, page ?? "_headers"));
  }
  await run(["--join", ...parts, "--out", output]);
  const lines = differences(whole.tree, readSiteTree(output));
  if (lines.length > 0) {
    console.error(`${count} parts joined are not the whole:\n${fewLines(lines)}`);
    process.exitCode = 1;
  } else console.log(`${count} parts joined equal the whole: ${whole.tree.size} files and folders`);
} finally {
  workshop.close();
  await rm(folder, { recursive: true, force: true });
}
