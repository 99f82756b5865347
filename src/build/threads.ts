/** Helping threads for the two costly steps, parsing articles and rendering their pages; the main thread works along. */
import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { Tinypool } from "tinypool";
import { allDone } from "../all-done.ts";
import { type Batch, type ParsedBatch, parseBatch } from "../content/load-newsroom.ts";
import { renderSlice, type Slice } from "./render-pages.ts";

export interface Threads {
  /** Results in the order of the batches, whoever parsed them. */
  parse(batches: readonly Batch[]): Promise<ParsedBatch[]>;
  render(slices: readonly Slice[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * The threads start at once, while the caller still reads. Each costs about a second to start and to warm up, so there
 * is one fewer than cores: the main thread is warm already.
 */
export function openThreads(helpers = Math.max(availableParallelism() - 1, 1)): Threads {
  const pool = new Tinypool({
    filename: new URL("./thread.js", import.meta.url).href,
    // Most of what is made lives for one article only: a larger nursery spares the collector most of its work.
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
    minThreads: helpers,
    maxThreads: helpers,
  });
  return {
    parse: (batches) =>
      shareOut(batches, helpers, parseBatch, (batch) => pool.run(batch, { name: "parseBatch" })),
    async render(slices) {
      await shareOut(slices, helpers, renderSlice, (slice) => pool.run(slice, { name: "renderSlice" }));
    },
    close: () => pool.destroy(),
  };
}

/** Everybody takes the next task when done with the last; a helper has one more waiting, so that it never idles. */
async function shareOut<Task, Result>(
  tasks: readonly Task[],
  helpers: number,
  here: (task: Task) => Promise<Result>,
  there: (task: Task) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = new Array(tasks.length);
  const queue = [...tasks.entries()];
  const workOff = async (work: (task: Task) => Promise<Result>) => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, task] = next;
      try {
        results[index] = await work(task);
      } catch (fault) {
        queue.length = 0;
        throw fault;
      }
      // Lets what the threads sent be taken in, and new tasks go out.
      await nextTurn();
    }
  };
  await allDone([...Array.from({ length: helpers * 2 }, () => workOff(there)), workOff(here)]);
  return results;
}
