/**
 * Kills builds at many points and looks at what they leave: the site must be wholly the old one or wholly the new, and the
 * next build must end as a clean one does. `--points N`, `--articles N`, `--seed N`, `--hold STAGE:N` (several), `--keep-going` after a
 * fault, `--sabotage`.
 */
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { Random } from "../../bench/random.ts";
import { buildArguments, startBuild } from "./cli-build.ts";
import { drawPhotos } from "./draw-photos.ts";
import { applyChoices, CONTENT_EDITS, type Step } from "./edits.ts";
import { type Course, courseOf, killAt, nameOf, planPoints } from "./kill-points.ts";
import type { Newspaper } from "./model.ts";
import { differences, fewLines, hashOf, readSiteTree, type SiteTree, strangersBeside } from "./site-tree.ts";
import { startingPaper } from "./starting-paper.ts";
import { watchSite } from "./watch-site.ts";
import { Workshop } from "./workshop.ts";
import { NewsroomFolder } from "./write-newsroom.ts";

const { values } = parseArgs({
  options: {
    points: { type: "string", default: "60" },
    articles: { type: "string", default: "150" },
    seed: { type: "string", default: "1" },
    hold: { type: "string", multiple: true, default: [] },
    "keep-going": { type: "boolean", default: false },
    sabotage: { type: "boolean", default: false },
  },
});
const random = new Random(Number(values.seed));
const folder = await mkdtemp(path.join(tmpdir(), "toa-soan-kill-"));
const root = path.join(folder, "newsroom");
const output = path.join(folder, "out", "_site");
const timings = path.join(folder, "timings.json");
const workshop = new Workshop(folder, await drawPhotos());
const newsroom = new NewsroomFolder(root);
const faults: string[] = [];
const outcomes = new Map<string, number>();

/** Some edits at once, of which at least one can be seen on the site. */
async function edited(paper: Newspaper, standing: SiteTree): Promise<{ step: Step; next: SiteTree }> {
  for (;;) {
    const choices = Array.from({ length: 3 }, () => ({
      edit: random.pick(CONTENT_EDITS).name,
      numbers: Array.from({ length: 4 }, () => random.int(0, 99_999)),
    }));
    const step = applyChoices(paper, choices);
    const { tree, outcome } = await workshop.cleanBuild(workshop.filesOf(step.paper), step.paper);
    if (outcome.kind !== "built") throw new Error(`a clean build failed: ${JSON.stringify(outcome)}`);
    if (hashOf(tree) !== hashOf(standing)) return { step, next: tree };
  }
}

/** A build that nobody disturbs; gives its course, or undefined where it failed. */
async function finish(paper: Newspaper, wanted: SiteTree, after: string): Promise<Course | undefined> {
  const build = startBuild(buildArguments(root, output, paper), { TOA_SOAN_TIMINGS: timings });
  const { code, output: said, milliseconds } = await build.ended;
  if (code !== 0) {
    tell(after, [`the next build ended with ${code}:`, ...said.trim().split("\n")]);
    return undefined;
  }
  const left = strangersBeside(output).map((name) => `left beside the site: ${name}`);
  tell(after, [...differences(wanted, readSiteTree(output)), ...left]);
  return courseOf(await readFile(timings, "utf8"), milliseconds);
}

function tell(where: string, lines: readonly string[]): void {
  if (lines.length > 0) faults.push(`${where}\n${fewLines(lines)}`);
}

try {
  let paper = startingPaper(Number(values.articles), true);
  await newsroom.write(workshop.filesOf(paper));
  const first = await workshop.cleanBuild(workshop.filesOf(paper), paper);
  await workshop.lendPhotos(root);
  await mkdir(path.dirname(output));
  let course = await finish(paper, first.tree, "at first");
  let standing = first.tree;
  const goOn = () => course !== undefined && (faults.length === 0 || values["keep-going"]);

  // The course of a build after edits, which is what will be killed.
  const warmUp = await edited(paper, standing);
  ({ paper } = warmUp.step);
  await newsroom.write(workshop.filesOf(paper));
  course = await finish(paper, warmUp.next, "after the first edits");
  standing = warmUp.next;

  const points = planPoints(Number(values.points), course ?? { stages: [] }, values.hold);
  for (const [index, point] of points.entries()) {
    if (!course || !goOn()) break;
    const { step, next } = await edited(paper, standing);
    ({ paper } = step);
    await newsroom.write(workshop.filesOf(paper));
    const where = `killed ${index + 1} (${nameOf(point)}; ${step.told.join("; ")})`;
    const build = startBuild(
      buildArguments(root, output, paper),
      "hold" in point ? { TOA_SOAN_HOLD: point.hold } : {},
    );
    const watch = watchSite(output, standing, next);
    killAt(point, build, course, output);
    const { code } = await build.ended;
    tell(where, await watch.end());
    if (values.sabotage) await rm(path.join(output, "index.html"));

    const found = readSiteTree(output);
    const isNew = hashOf(found) === hashOf(next);
    if (!isNew) tell(where, differences(standing, found));
    const outcome =
      code === null ? `killed, ${isNew ? "the new" : "the old"} site stands` : `ended before (${code})`;
    const key = `${"stage" in point ? point.stage : "hold" in point ? point.hold : "swap"}: ${outcome}`;
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
    if (isNew) standing = next;
    // Every third is not given the time to mend before it is killed again.
    if (index % 3 === 2 && faults.length === 0) continue;
    course = await finish(paper, next, where);
    standing = next;
  }
  if (goOn()) {
    const { tree } = await workshop.cleanBuild(workshop.filesOf(paper), paper);
    await finish(paper, tree, "at last");
  }
  for (const [outcome, times] of [...outcomes].sort()) console.log(`${times} × ${outcome}`);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  workshop.close();
  await rm(folder, { recursive: true, force: true });
}
