/** Answers build orders one after another, in a process of its own; started by `Builder`. */
import { inspect } from "node:util";
import { build } from "../../../src/build/build.ts";

export interface Order {
  readonly root: string;
  readonly output: string;
  readonly now: number;
  readonly preview: boolean;
  readonly search: boolean;
}

export type Outcome =
  | { readonly kind: "built"; readonly articles: number; readonly warnings: readonly string[] }
  | { readonly kind: "problems"; readonly problems: readonly string[] }
  | { readonly kind: "fault"; readonly text: string };

async function obey(order: Order): Promise<Outcome> {
  try {
    const { articles, problems } = await build(order);
    return { kind: "built", articles, warnings: problems.map((warning) => JSON.stringify(warning)) };
  } catch (fault) {
    if (fault instanceof Error && "problems" in fault && Array.isArray(fault.problems)) {
      return { kind: "problems", problems: fault.problems.map((problem) => JSON.stringify(problem)) };
    }
    return { kind: "fault", text: inspect(fault) };
  }
}

let busy: Promise<unknown> = Promise.resolve();
process.on("message", (order: Order) => {
  busy = busy.then(async () => process.send?.(await obey(order)));
});
process.on("disconnect", () => process.exit());
