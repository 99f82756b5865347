/** What there is to know of every code: its examples, what the check says of the bad one, and whether `--fix` mends it. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Code } from "../../src/codes.ts";
import { fixNewsroom } from "../../src/newsroom/fix/fix-files.ts";
import type { Problem } from "../../src/problem.ts";
import { type CodeExample, readExample } from "./code-example.ts";
import { problemsIn } from "./problems-in.ts";
import { writeExample } from "./write-example.ts";

export interface TriedExample extends CodeExample {
  readonly code: Code;
  readonly badProblems: readonly Problem[];
  readonly goodProblems: readonly Problem[];
  /** After `--fix` nothing is left of the bad example's problems. */
  readonly isFixed: boolean;
}

export async function tryExample(code: Code): Promise<TriedExample> {
  const example = readExample(code);
  const folder = await mkdtemp(path.join(tmpdir(), "toa-soan-ma-loi-"));
  try {
    const [bad, good] = [path.join(folder, "sai"), path.join(folder, "dung")];
    await writeExample(bad, example.bad);
    await writeExample(good, example.good);
    const [badProblems, goodProblems] = [await problemsIn(bad), await problemsIn(good)];
    const { fixed } = await fixNewsroom(bad, []);
    const isFixed = fixed.length > 0 && (await problemsIn(bad)).length === 0;
    return { ...example, code, badProblems, goodProblems, isFixed };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
