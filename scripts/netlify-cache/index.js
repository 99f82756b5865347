/** Netlify's build plugin that hands what one build leaves to the next; ours, so that nobody else's code runs between builds. */

/** What parses, encodes and renders nothing twice: the program's memory, and the site as it was. */
const PATHS = [".cache", "_site"];

/** @param {{ utils: { cache: { restore(paths: string[]): Promise<boolean> } } }} given */
export async function onPreBuild({ utils: { cache } }) {
  const restored = await cache.restore(PATHS);
  console.log(restored ? "Dùng lại bộ nhớ của lần dựng trước." : "Chưa có bộ nhớ của lần dựng trước.");
}

/**
 * A preview may use the paper's memory, but leaves none: it knows drafts.
 *
 * @param {{ utils: { cache: { save(paths: string[]): Promise<boolean> } } }} given
 */
export async function onSuccess({ utils: { cache } }) {
  if (process.env.CONTEXT === "production") await cache.save(PATHS);
}
