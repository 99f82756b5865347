/** Helping processes for the costly steps: parsing articles, rendering their pages. */
import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { allDone } from "../all-done.ts";
import { type Batch, type ParsedBatch, parseBatch } from "../content/parse-batch.ts";
import { openHelper } from "../sandbox/open-helper.ts";
import type { PagesTask } from "./pages-process.ts";
import { type RenderSlice, renderSlice, type WrittenPage } from "./render-slice.ts";

/** From this many articles to parse, or pages to make, on, threads are worth what they cost to start. */
export const WORTH_THREADS = 1500;

export interface Threads {
  /**
   * Results in the order of the batches, whoever parsed them.
   * @param done called as each batch is there, with the number of its files
   */
  parse(batches: readonly Batch[], done?: (files: number) => void): Promise<ParsedBatch[]>;
  /** @param done called as each slice is there */
  render(slices: readonly RenderSlice[], done: (pages: readonly WrittenPage[]) => void): Promise<void>;
  close(): void;
}

/**
 * They start at once, while the caller still reads. Each costs about a second to start and to warm up, so there
 * is one fewer than cores: the main thread is warm already.
 */
export function openThreads(helpers = Math.max(availableParallelism() - 1, 1)): Threads {
  const crew = Array.from({ length: helpers }, () => openHelper<PagesTask>("pages"));
  return {
    parse(batches, done = () => {}) {
      const there = crew.map((each) => (batch: Batch) => each.run<ParsedBatch>({ kind: "parse", batch }));
      return shareOut(batches, parseBatch, there, (_, { files }) => done(files.length));
    },
    async render(slices, done) {
      const there = crew.map(
        (each) => (slice: RenderSlice) => each.run<WrittenPage[]>({ kind: "render", slice }),
      );
      await shareOut(slices, renderSlice, there, done);
    },
    close() {
      for (const each of crew) each.close();
    },
  };
}

/** Everybody takes the next task when done with the last; a helper has one more waiting, so that it never idles. */
async function shareOut<Task, Result>(
  tasks: readonly Task[],
  here: (task: Task) => Promise<Result>,
  there: readonly ((task: Task) => Promise<Result>)[],
  done: (result: Result, task: Task) => void,
): Promise<Result[]> {
  const results: Result[] = new Array(tasks.length);
  const queue = [...tasks.entries()];
  const workOff = async (work: (task: Task) => Promise<Result>) => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [index, task] = next;
      try {
        const result = await work(task);
        results[index] = result;
        done(result, task);
      } catch (fault) {
        queue.length = 0;
        throw fault;
      }
      // Lets what the helpers sent be taken in, and new tasks go out.
      await nextTurn();
    }
  };
  await allDone([...there.flatMap((each) => [workOff(each), workOff(each)]), workOff(here)]);
  return results;
}
