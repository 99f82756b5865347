/** What a page is made from, in parts: each has its own fingerprint, so that it can be told why a page was made again. */

/** Positions among an output's fingerprints. */
export const PART = {
  /** The article itself, with its photos. */
  own: 0,
  /** Articles that it lists. */
  listed: 1,
  latest: 2,
  /** The article before and the one after. */
  neighbours: 3,
  /** Rows of tables: section, authors. */
  names: 4,
  /** Links to articles that are not to be read at this moment. */
  links: 5,
  /** What all pages share: masthead, website links, styles, scripts. */
  frame: 6,
  /** The program's code that made it. */
  code: 7,
} as const;

/** How many there are. */
export const PARTS = 8;

export type Parts = Readonly<Partial<Record<keyof typeof PART, number>>>;

const ORDER = ["own", "listed", "latest", "neighbours", "names", "links", "frame", "code"] as const;

/** As a list in the order of PART; 0 for what does not count. */
export function partsList(parts: Parts): number[] {
  return ORDER.map((name) => parts[name] ?? 0);
}

export function withCode(parts: ArrayLike<number>, code: number): number[] {
  return Array.from(parts, (part, index) => (index === PART.code ? code : part));
}
