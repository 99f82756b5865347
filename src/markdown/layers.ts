/** Rule: quotations, lists and boxes lie in one another a few layers deep; what lies deeper would be lost, and says so. */
import type MarkdownIt from "markdown-it";
import type { BodyEnv } from "./body-env.ts";

/** Fourteen lists one in another. Each layer reads all of the lines within it once more. */
const MOST_LAYERS = 30;

export function layers(md: MarkdownIt): void {
  // A setting of markdown-it that its types leave out.
  Object.assign(md.options, { maxNesting: MOST_LAYERS });
  md.core.ruler.after("block", "layers", (state) => {
    const deepest = state.tokens.find(({ level }) => level >= MOST_LAYERS - 1);
    if (!deepest) return;
    const env: BodyEnv = state.env;
    env.report("bai-qua-lon", env.placeOfLine(deepest.map?.[0] ?? 0), {
      found: "Danh sách, trích dẫn hoặc hộp lồng nhau quá nhiều lớp",
      expected: "nhiều nhất mười lớp",
      mend: "bỏ bớt các lớp lồng nhau",
    });
  });
}
