/**
 * Builds a newsroom again and again in other surroundings, and compares the sites: `--root DIR`, `--now ISO`, `--node PATH` (may
 * be repeated), `--few N` for a few of all combinations, `--jobs N` builds at once.
 */
import { execFileSync } from "node:child_process";
import { hash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { allDone } from "../../../src/all-done.ts";
import { MINI_NOW } from "../../setup.ts";
import { buildUnder, prepareWorkplace, type Reproduced } from "./reproduce/build-under.ts";
import { allConditions, fewConditions, nameOf } from "./reproduce/conditions.ts";
import { firstDifference } from "./reproduce/first-difference.ts";

const { values } = parseArgs({
  options: {
    root: { type: "string", default: "test/site/newsroom" },
    now: { type: "string", default: MINI_NOW },
    node: { type: "string", multiple: true, default: [process.execPath] },
    few: { type: "string" },
    jobs: { type: "string", default: "2" },
  },
});
const folder = await mkdtemp(path.join(tmpdir(), "toa-soan-reproduce-"));
const workplace = { folder, root: path.resolve(values.root), now: values.now };
const conditions = values.few === undefined ? allConditions() : fewConditions(Number(values.few));
const tasks = values.node.flatMap((node) => {
  const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  return conditions.map((condition) => ({ node, version, condition }));
});
let first: Reproduced | undefined;
let differing = 0;
let next = 0;

async function workOff(): Promise<void> {
  for (let number = next++; number < tasks.length; number = next++) {
    const task = tasks[number];
    if (!task) return;
    const built = await buildUnder(workplace, task.condition, task.node, number);
    first ??= built;
    report(
      `${String(number + 1).padStart(3)} ${task.version.padEnd(9)} ${nameOf(task.condition)}`,
      built,
      first,
    );
  }
}

function report(name: string, built: Reproduced, { lines }: Reproduced): void {
  const read = hash("sha256", built.lines, "hex");
  const lie = read === built.told ? undefined : `the build says ${built.told.slice(0, 16) || "nothing"}`;
  const fault = firstDifference(lines, built.lines) ?? lie;
  if (fault) differing += 1;
  const modes = `modes ${built.modes.join(", ")}`;
  console.log(
    [name, read.slice(0, 16), modes, `${built.seconds.toFixed(1)} s`, fault ?? ""].join("  ").trimEnd(),
  );
}

try {
  prepareWorkplace(workplace);
  await allDone(Array.from({ length: Number(values.jobs) }, workOff));
  const whole = hash("sha256", first?.lines ?? "", "hex");
  console.log(
    `${tasks.length} builds, ${differing} of them other than the first, whose tree's hash is ${whole}`,
  );
  if (differing > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
