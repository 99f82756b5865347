/** Where a thread of the pool begins. */
export { parseBatch } from "../content/parse-batch.ts";
export { renderSlice } from "./render-slice.ts";
