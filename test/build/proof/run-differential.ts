/**
 * Plays sequences of edits and compares each build with a clean one. `--sequences N` of up to `--steps N` each from a paper
 * of `--articles N`, decided by `--seed N`; `--no-search`; `--new-process` for each build; `--only` and `--without EDIT`;
 * `--forgery` besides; `--sabotage EDIT` keeps an edit from one side; `--shorten SECONDS` at most.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { Random } from "../../bench/random.ts";
import { Builder } from "./builder.ts";
import { FORGERY } from "./disk-edits.ts";
import { drawPhotos } from "./draw-photos.ts";
import { type Choice, EDITS } from "./edits.ts";
import { playSequence, Refuted } from "./sequence.ts";
import { startingPaper } from "./starting-paper.ts";
import { Workshop } from "./workshop.ts";

const NUMBERS = 4;
const MOST_IN_STEP = 3;
const MOST_NUMBER = 99_999;
const BUILDS_IN_PROCESS = 60;

const { values } = parseArgs({
  options: {
    sequences: { type: "string", default: "100" },
    steps: { type: "string", default: "6" },
    articles: { type: "string", default: "30" },
    seed: { type: "string" },
    "no-search": { type: "boolean", default: false },
    forgery: { type: "boolean", default: false },
    "new-process": { type: "boolean", default: false },
    sabotage: { type: "string" },
    only: { type: "string", multiple: true },
    without: { type: "string", multiple: true, default: [] },
    shorten: { type: "string", default: "180" },
  },
});
const sequences = Number(values.sequences);
const steps = Number(values.steps);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const known = [...EDITS, ...(values.forgery ? [FORGERY] : [])].map(({ name }) => name);
for (const name of [values.sabotage ?? [], values.only ?? [], values.without].flat()) {
  if (!known.includes(name)) throw new Error(`no edit is called "${name}"; there are:\n${known.join("\n")}`);
}
const names = (values.only ?? known).filter((name) => !values.without.includes(name));

type Sequence = Choice[][];

const choice = fc.record({
  edit: fc.constantFrom(...names),
  numbers: fc.array(fc.noBias(fc.nat(MOST_NUMBER)), { minLength: NUMBERS, maxLength: NUMBERS }),
});
const sequence = fc.array(fc.array(choice, { minLength: 1, maxLength: MOST_IN_STEP }), {
  minLength: 1,
  maxLength: steps,
  size: "max",
});

/** The first sequences deal out every edit once, so that even a short proof makes each of them. */
function dealt(): [Sequence][] {
  const random = new Random(seed);
  const deck = names
    .map((edit) => ({ edit, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ edit }) => ({
      edit,
      numbers: Array.from({ length: NUMBERS }, () => random.int(0, MOST_NUMBER)),
    }));
  const inSteps: Sequence = [];
  while (deck.length > 0) inSteps.push(deck.splice(0, random.int(1, MOST_IN_STEP)));
  const played: [Sequence][] = [];
  while (inSteps.length > 0) played.push([inSteps.splice(0, steps)]);
  return played;
}

const folder = await mkdtemp(path.join(tmpdir(), "toa-soan-proof-"));
const workshop = new Workshop(folder, await drawPhotos());
const builder = new Builder(values["new-process"] ? 1 : BUILDS_IN_PROCESS);
const made = new Map<string, number>();
const milliseconds: number[] = [];
let lastMoment = Number.POSITIVE_INFINITY;
try {
  const start = startingPaper(Number(values.articles), !values["no-search"]);
  // Encodes the photos, once for all newsrooms.
  await workshop.cleanBuild(workshop.filesOf(start), start);
  const property = fc.asyncProperty(sequence, async (played) => {
    if (Date.now() > lastMoment) return;
    try {
      await playSequence(start, played, {
        workshop,
        builder,
        folder: path.join(folder, "incremental"),
        sabotage: values.sabotage,
        onStep(step, spent) {
          milliseconds.push(spent);
          for (const edit of step.made) made.set(edit, (made.get(edit) ?? 0) + 1);
        },
      });
    } catch (fault) {
      lastMoment = Math.min(lastMoment, Date.now() + Number(values.shorten) * 1000);
      throw fault;
    }
  });
  const report = await fc.check(property, {
    seed,
    numRuns: sequences,
    examples: dealt().slice(0, sequences),
  });
  const unmade = names.filter((name) => !made.has(name));
  console.log(
    `seed ${seed}: ${milliseconds.length} builds, ${[...made.values()].reduce((a, b) => a + b, 0)} edits`,
  );
  console.log(`edits never made: ${unmade.length > 0 ? unmade.join("; ") : "none"}`);
  const sorted = milliseconds.toSorted((a, b) => a - b);
  console.log(`a build took ${Math.round(sorted[sorted.length >> 1] ?? 0)} ms (median)`);
  if (report.failed) {
    const { errorInstance, numShrinks } = report;
    console.error(`\nThe built site is not what it must be (shortened ${numShrinks} times):\n`);
    console.error(errorInstance instanceof Refuted ? errorInstance.message : errorInstance);
    process.exitCode = 1;
  }
} finally {
  builder.close();
  workshop.close();
  await rm(folder, { recursive: true, force: true });
}
