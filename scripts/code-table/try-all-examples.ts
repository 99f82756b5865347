/** Every code's examples, tried. */
import { CODES, type Code, isCode } from "../../src/codes.ts";
import { type TriedExample, tryExample } from "./try-example.ts";

export async function tryAllExamples(): Promise<ReadonlyMap<Code, TriedExample>> {
  const tried = new Map<Code, TriedExample>();
  for (const code of Object.keys(CODES).filter(isCode)) tried.set(code, await tryExample(code));
  return tried;
}
