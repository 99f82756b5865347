/** What a page may cost whoever opens it for the first time: held by weight.test.ts, printed in docs/benchmarks.md. */
import type { Sums } from "../bench/weight/sums.ts";

export type Budget = Omit<Sums, "laterRequests">;

const KB = 1024;

/** Bytes as gzip -9 leaves them. */
const ARTICLE = {
  /** What a server may send before the reader's first word of receipt: ten packets. */
  firstText: 14 * KB,
  whole: 60 * KB,
  scripts: 12 * KB,
  fonts: 90 * KB,
  requests: 8,
} satisfies Budget;

export const BUDGETS = {
  article: ARTICLE,
  /** Thirty teasers and their photos' names. */
  home: { ...ARTICLE, firstText: 15 * KB },
  section: { ...ARTICLE, firstText: 11 * KB },
  month: { ...ARTICLE, firstText: 9.5 * KB },
  /** Its own script finds, besides that of every page. */
  search: { ...ARTICLE, firstText: 10.5 * KB, scripts: 14 * KB },
} as const satisfies Readonly<Record<string, Budget>>;
