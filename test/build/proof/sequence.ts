/** One sequence of edits played on a fresh newsroom: after every step the site must be what a clean build gives. */
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import type { Builder } from "./builder.ts";
import type { Order, Outcome } from "./builder-process.ts";
import { doDeed, keepCopies, type Places } from "./do-deeds.ts";
import { applyChoices, type Choice, type Step } from "./edits.ts";
import { isoOf, type Newspaper } from "./model.ts";
import { differences, fewLines, readSiteTree, strangersBeside } from "./site-tree.ts";
import type { Workshop } from "./workshop.ts";
import { NewsroomFolder } from "./write-newsroom.ts";

export interface Stagehands {
  readonly workshop: Workshop;
  readonly builder: Builder;
  /** Where the sequence's newsroom is put; emptied first. */
  readonly folder: string;
  /** An edit whose steps do not reach the incremental newsroom, to see that the proof notices. */
  readonly sabotage?: string | undefined;
  readonly onStep: (step: Step, milliseconds: number) => void;
}

/** The incremental site is not what it must be; the message tells the whole sequence. */
export class Refuted extends Error {}

/** @throws Refuted */
export async function playSequence(
  start: Newspaper,
  sequence: readonly (readonly Choice[])[],
  { workshop, builder, folder, sabotage, onStep }: Stagehands,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const places: Places = {
    root: path.join(folder, "newsroom"),
    output: path.join(folder, "out", "_site"),
    copies: path.join(folder, "copies"),
  };
  await mkdir(path.dirname(places.output), { recursive: true });
  await mkdir(places.root);
  const newsroom = new NewsroomFolder(places.root);
  await workshop.lendPhotos(places.root);
  const story: string[] = [`The paper as it was at first, ${isoOf(start.now)}`];

  const playStep = async (step: Step) => {
    const { paper, deeds, broken } = step;
    const files = workshop.filesOf(paper, broken);
    if (!sabotage || !step.made.includes(sabotage)) {
      await newsroom.write(
        files,
        new Set(deeds.flatMap((deed) => (deed.kind === "quiet" ? [deed.file] : []))),
      );
    }
    for (const deed of deeds) await doDeed(deed, places);
    const before = readSiteTree(places.output);
    const began = performance.now();
    const [outcome, clean] = await Promise.all([
      builder.build(orderOf(paper, places)).then((built) => {
        onStep(step, performance.now() - began);
        return built;
      }),
      workshop.cleanBuild(files, paper),
    ]);
    const faults = [
      ...outcomeFaults(outcome, clean.outcome, broken.size > 0),
      ...differences(outcome.kind === "built" ? clean.tree : before, readSiteTree(places.output)),
      ...strangersBeside(places.output).map((name) => `left beside the site: ${name}`),
    ];
    if (faults.length > 0) throw new Refuted([...story, fewLines(faults)].join("\n"));
  };

  await playStep({ paper: start, told: [], made: [], deeds: [], broken: new Map() });
  if (sequence.flat().some(({ edit }) => edit.startsWith("put the "))) await keepCopies(places);
  let paper = start;
  for (const choices of sequence) {
    const step = applyChoices(paper, choices);
    if (step.made.length === 0) continue;
    story.push(`${story.length}. ${step.told.join("\n   and ")}`);
    await playStep(step);
    ({ paper } = step);
  }
}

function orderOf({ now, preview, search }: Newspaper, { root, output }: Places): Order {
  return { root, output, now, preview, search };
}

/** Both builds must say the same, and it must be what was meant. */
function outcomeFaults(found: Outcome, clean: Outcome, broken: boolean): string[] {
  const meant = broken ? "problems" : "built";
  if (clean.kind !== meant)
    return [`the proof itself: a clean build should end as ${meant}: ${JSON.stringify(clean)}`];
  const [wanted, held] = [clean, found].map((outcome) => JSON.stringify(outcome, null, 1));
  return wanted === held ? [] : [`the build says ${held}, a clean one ${wanted}`];
}
