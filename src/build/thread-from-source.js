/** `thread.ts` where no compiled program runs: in JavaScript, since threads do not inherit the loader of TypeScript. */
import { register } from "tsx/esm/api";

register();

export const { parseBatch, renderSlice } = await import("./thread.ts");
