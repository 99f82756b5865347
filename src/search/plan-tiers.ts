/**
 * Splits the archive into tiers by rules that depend on the articles alone. Oldest first, whole months are gathered until the
 * next would make the tier too large, or until a year ends that filled it well: such a tier is closed and never changes
 * again. What is left at the end is open; once it is no longer small, the newest month stands apart, and of a large month the
 * newest two hundred at most, so that an article more changes a small index only.
 */

/** Pagefind's work for a question grows with the square of the articles in an index, its memory at build time with their number. */
export const MOST_IN_TIER = 4000;
/** A year's end closes a tier of at least this many, so that large papers' tiers lie within one year. */
const WELL_FILLED = 1000;
/** Up to here the open part stays one tier. */
const SMALL = 500;
/** The newest month's articles become settled in lots of so many. */
const LOT = 200;

export interface PlannedTier<Item> {
  /** Its oldest month, and a number where a month had to be split: `2023-06`, `2023-06-2`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Newest first. */
  readonly items: readonly Item[];
}

/**
 * @param items newest first
 * @param monthOf `2023-06`
 * @returns newest first
 */
export function planTiers<Item>(
  items: readonly Item[],
  monthOf: (item: Item) => string,
): PlannedTier<Item>[] {
  const closed: Pile<Item>[] = [];
  let open: Pile<Item>[] = [];
  const size = () => open.reduce((sum, pile) => sum + pile.items.length, 0);
  const close = () => {
    if (open.length > 0) closed.push(merge(open));
    open = [];
  };
  for (const month of monthsOf(items, monthOf)) {
    const yearEnds = open.length > 0 && open.at(-1)?.to.slice(0, 4) !== month.from.slice(0, 4);
    if (size() + month.items.length > MOST_IN_TIER || (yearEnds && size() >= WELL_FILLED)) close();
    open.push(month);
  }
  const newest = size() > SMALL && open.length > 1 ? open.splice(-1) : [];
  const settled = open.length > 0 ? [merge(open)] : [];
  const fresh = newest.length > 0 ? splitLots(merge(newest), monthOf) : [];
  const tiers = [...closed, ...settled, ...fresh];
  const parts = new Map<string, number>();
  return tiers
    .map(({ from, to, items }) => {
      const part = (parts.get(from) ?? 0) + 1;
      parts.set(from, part);
      return { id: part > 1 ? `${from}-${part}` : from, from, to, items: items.toReversed() };
    })
    .reverse();
}

/** Whole lots in one, what is left in another. */
function splitLots<Item>({ items }: Pile<Item>, monthOf: (item: Item) => string): Pile<Item>[] {
  const settled = Math.floor(items.length / LOT) * LOT;
  return [items.slice(0, settled), items.slice(settled)].flatMap((each) => {
    const [oldest, newest] = [each[0], each.at(-1)];
    if (oldest === undefined || newest === undefined) return [];
    return [{ from: monthOf(oldest), to: monthOf(newest), items: each }];
  });
}

/** Oldest first. */
interface Pile<Item> {
  readonly from: string;
  readonly to: string;
  readonly items: readonly Item[];
}

/** Oldest first; a month too large for a tier in parts, each of the oldest that are left. */
function monthsOf<Item>(items: readonly Item[], monthOf: (item: Item) => string): Pile<Item>[] {
  const piles: (Pile<Item> & { items: Item[] })[] = [];
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index] as Item;
    const month = monthOf(item);
    const last = piles.at(-1);
    if (last?.from === month && last.items.length < MOST_IN_TIER) last.items.push(item);
    else piles.push({ from: month, to: month, items: [item] });
  }
  return piles;
}

function merge<Item>(piles: readonly Pile<Item>[]): Pile<Item> {
  return {
    from: piles[0]?.from ?? "",
    to: piles.at(-1)?.to ?? "",
    items: piles.flatMap(({ items }) => items),
  };
}
