/** How the front page's section blocks are laid out, so that no row is left with a hole and no two rows look alike. */

/**
 * feature: across the page; band: the same on a ground of its own; column: a third of the page under a large photo; compact: a third,
 * half: half of it, each with a small photo.
 */
export type BlockShape = "feature" | "band" | "column" | "compact" | "half";

const CYCLE: readonly BlockShape[] = [
  "feature",
  "column",
  "column",
  "column",
  "band",
  "compact",
  "compact",
  "compact",
];
const ROW = 4;

/** One shape a block. */
export function blockShapes(count: number): readonly BlockShape[] {
  const left = (count - 1) % ROW;
  const full = count - left;
  return Array.from({ length: count }, (_, index) => {
    if (index < full || left === 3) return CYCLE[index % CYCLE.length] ?? "feature";
    if (left === 2) return "half";
    return CYCLE[(index - 1) % CYCLE.length] === "feature" ? "band" : "feature";
  });
}
