/** Where a thread of the pool begins: in JavaScript, since threads do not inherit the loader that understands TypeScript. */
import { register } from "tsx/esm/api";

register();

export const { parseBatch } = await import("../content/load-newsroom.ts");
export const { renderSlice } = await import("./render-pages.ts");
