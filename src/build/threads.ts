/** A pool of threads for the two costly steps: parsing articles and rendering their pages. */
import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import type { Batch, ParsedBatch } from "../content/load-newsroom.ts";
import type { Slice } from "./render-pages.ts";

export interface Threads {
  parse(batch: Batch): Promise<ParsedBatch>;
  render(slice: Slice): Promise<void>;
  close(): Promise<void>;
}

export function openThreads(): Threads {
  const pool = new Tinypool({
    filename: new URL("./thread.js", import.meta.url).href,
    // Most of what is made lives for one article only: a larger nursery spares the collector most of its work.
    resourceLimits: { maxYoungGenerationSizeMb: 128 },
    minThreads: 1,
    maxThreads: availableParallelism(),
  });
  return {
    parse: (batch) => pool.run(batch, { name: "parseBatch" }),
    render: (slice) => pool.run(slice, { name: "renderSlice" }),
    close: () => pool.destroy(),
  };
}
