/** What shows that content was run, or that what no reader may see was published. */

/** Code that tells of itself: it writes a file into the folder where the program runs, and leaves a word on `globalThis`. */
export const RUN_ME =
  "(globalThis.hostileRan = true, process.getBuiltinModule('fs').writeFileSync('hostile-ran.txt', 'ran'))";
/** The file that it writes. */
export const RAN_FILE = "hostile-ran.txt";
/** Stands in files that may not be published: outside the newsroom, in drafts, in configuration. */
export const SECRET = "chim-hoàng-yến-4817";
/** What a template engine makes of `{{ 7919 * 7907 }}` and its like. */
export const PRODUCT = String(7919 * 7907);
