/** The fingerprint of the code that a page comes from, worked out once for each kind of page and set of components. */
import type { CodePrints } from "./code-prints.ts";
import type { ComponentSets } from "./component-sets.ts";
import type { Output } from "./outputs.ts";

export function codeReader(code: CodePrints, sets: ComponentSets): (output: Output, uses: number) => number {
  const known = new Map<string, number>();
  return ({ kind }, uses) => {
    const key = `${kind} ${uses}`;
    const print = known.get(key) ?? code.of(kind, sets.of(uses));
    known.set(key, print);
    return print;
  };
}
