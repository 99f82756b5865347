/**
 * "Các tin khác": for each article the ten pieces worth reading next, none newer than itself, so that a page
 * never changes because something newer came out.
 */
import type { Article } from "../content/article.ts";
import { Fingerprint } from "../text/fingerprint.ts";

export const OTHERS = 10;
/** How many older neighbours of each kind are looked at; keeps the work linear in the size of the archive. */
const SECTION_REACH = 40;
const TAG_REACH = 15;

const SAME_SECTION = 100;
const SHARED_TOPIC = 10;
const SHARED_PLACE = 4;

export const NOBODY = -1;

/** Lists worked out in another edition, with what tells how many of them still hold. */
export interface KeptOthers {
  /** Of article `n` ten positions from `n * 10` on, the missing ones NOBODY. */
  readonly lists: Int32Array;
  /** Of what decides each article's place in lists, in the same order. */
  readonly keys: Float64Array;
}

export interface OtherNews {
  /** Positions of an article's ten others, the missing ones NOBODY; worked out when first asked for. */
  at(position: number): Int32Array;
  /** All of them, for the next edition to begin with. */
  keep(): KeptOthers;
}

/**
 * Same section first, then by shared topics and places, then newest first. 100,000 articles with a hundred candidates each:
 * names are numbers here, and nothing is made for a candidate.
 * @param articles newest first
 * @param earlier of another edition: an article whose elders are all the same has the same list
 */
export function otherNews(articles: readonly Article[], earlier?: KeptOthers): OtherNews {
  const lists = new Int32Array(articles.length * OTHERS).fill(NOBODY);
  const isKnown = new Uint8Array(articles.length);
  let keys: Float64Array | undefined;
  const allKeys = () => {
    keys ??= Float64Array.from(articles, keyOf);
    return keys;
  };
  if (earlier) isKnown.fill(1, takeOver(lists, allKeys(), earlier));
  let ranking: Ranking | undefined;
  const at = (position: number) => {
    if (!isKnown[position]) {
      ranking ??= new Ranking(shelve(articles), articles.length);
      ranking.rank(position, lists);
      isKnown[position] = 1;
    }
    return lists.subarray(position * OTHERS, (position + 1) * OTHERS);
  };
  return {
    at,
    keep() {
      for (const position of articles.keys()) at(position);
      return { lists, keys: allKeys() };
    },
  };
}

function keyOf({ id, date, section, topics, places }: Article): number {
  const key = new Fingerprint().text(id).add(date).text(section);
  for (const topic of topics) key.text(topic);
  key.add(undefined);
  for (const place of places) key.text(place);
  return key.value;
}

/** @returns from which position on the lists are there */
function takeOver(lists: Int32Array, keys: Float64Array, earlier: KeptOthers): number {
  const shift = keys.length - earlier.keys.length;
  let first = keys.length;
  while (first > 0 && first > shift && keys[first - 1] === earlier.keys[first - 1 - shift]) first -= 1;
  for (let at = first * OTHERS; at < lists.length; at++) {
    const other = earlier.lists[at - shift * OTHERS] ?? NOBODY;
    lists[at] = other === NOBODY ? NOBODY : other + shift;
  }
  return first;
}

interface Shelf {
  readonly number: number;
  readonly reach: number;
  /** For having it in common. */
  readonly points: number;
  /** Positions, newest first. */
  readonly articles: number[];
}

interface Shelves {
  readonly count: number;
  /** Of each article, its section's first. */
  readonly of: readonly (readonly Shelf[])[];
}

function shelve(articles: readonly Article[]): Shelves {
  const known = new Map<string, Shelf>();
  const shelf = (key: string, reach: number, points: number): Shelf => {
    let found = known.get(key);
    if (!found) {
      found = { number: known.size, reach, points, articles: [] };
      known.set(key, found);
    }
    return found;
  };
  const of = articles.map(({ section, topics, places }) => [
    shelf(`s/${section}`, SECTION_REACH, SAME_SECTION),
    ...topics.map((topic) => shelf(`t/${topic}`, TAG_REACH, SHARED_TOPIC)),
    ...places.map((place) => shelf(`p/${place}`, TAG_REACH, SHARED_PLACE)),
  ]);
  for (const [position, own] of of.entries()) for (const { articles: on } of own) on.push(position);
  return { count: known.size, of };
}

/** How many of these ascending positions are not above the given one: what follows is older. */
function countUpTo(positions: readonly number[], position: number): number {
  let [from, to] = [0, positions.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((positions[middle] ?? 0) <= position) from = middle + 1;
    else to = middle;
  }
  return from;
}

class Ranking {
  readonly #shelves: Shelves;
  /** The article whose shelf it last was, and the article whose candidate it last was: nothing has to be cleared. */
  readonly #shelfOf: Int32Array;
  readonly #candidateOf: Int32Array;
  readonly #points = new Int32Array(OTHERS);

  constructor(shelves: Shelves, articles: number) {
    this.#shelves = shelves;
    this.#shelfOf = new Int32Array(shelves.count).fill(NOBODY);
    this.#candidateOf = new Int32Array(articles).fill(NOBODY);
  }

  /** Each article once. */
  rank(article: number, lists: Int32Array): void {
    const own = this.#shelves.of[article] ?? [];
    for (const { number } of own) this.#shelfOf[number] = article;
    let length = 0;
    for (const { articles, reach } of own) {
      const start = countUpTo(articles, article);
      for (let at = start; at < Math.min(start + reach, articles.length); at++) {
        const candidate = articles[at] ?? 0;
        if (this.#candidateOf[candidate] === article) continue;
        this.#candidateOf[candidate] = article;
        length = this.#insert(candidate, this.#score(article, candidate), lists, article * OTHERS, length);
      }
    }
  }

  #score(article: number, candidate: number): number {
    let points = 0;
    for (const shelf of this.#shelves.of[candidate] ?? []) {
      if (this.#shelfOf[shelf.number] === article) points += shelf.points;
    }
    return points;
  }

  /** Keeps the best ten in order; of equal points the newer, which has the lower position, comes first. */
  #insert(candidate: number, points: number, lists: Int32Array, start: number, length: number): number {
    const scores = this.#points;
    if (length === OTHERS && isAbove(scores, lists, start, OTHERS - 1, candidate, points)) return length;
    let place = length < OTHERS ? length : OTHERS - 1;
    for (; place > 0 && !isAbove(scores, lists, start, place - 1, candidate, points); place--) {
      lists[start + place] = lists[start + place - 1] ?? NOBODY;
      scores[place] = scores[place - 1] ?? 0;
    }
    lists[start + place] = candidate;
    scores[place] = points;
    return Math.min(length + 1, OTHERS);
  }
}

/** Whether the one on this place stays above a candidate of so many points. */
function isAbove(
  scores: Int32Array,
  lists: Int32Array,
  start: number,
  place: number,
  candidate: number,
  points: number,
): boolean {
  const other = scores[place] ?? 0;
  return other > points || (other === points && (lists[start + place] ?? 0) < candidate);
}
