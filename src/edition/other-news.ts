/**
 * "Các tin khác": for each article the ten pieces worth reading next, none newer than itself, so that a page
 * never changes because something newer came out.
 */
import type { Article } from "../content/article.ts";
import { compareNewestFirst } from "./newest-first.ts";

const LENGTH = 10;
/** How many older neighbours of each kind are looked at; keeps the work linear in the size of the archive. */
const SECTION_REACH = 40;
const TAG_REACH = 15;

const SAME_SECTION = 100;
const SHARED_TOPIC = 10;
const SHARED_PLACE = 4;

/**
 * @param articles newest first
 * @returns in the same order, each article's list: same section first, then by shared topics and places, then newest first
 */
export function otherNews(articles: readonly Article[]): (readonly Article[])[] {
  const lists: (readonly Article[])[] = new Array(articles.length);
  const shelves = new Map<string, Article[]>();
  // From the oldest on: every shelf then holds just what is not newer than the article at hand.
  for (let index = articles.length - 1; index >= 0; index--) {
    const article = articles[index];
    if (!article) continue;
    const keys = shelfKeys(article);
    const candidates = new Set<Article>();
    for (const [key, reach] of keys) {
      for (const older of shelves.get(key)?.slice(-reach) ?? []) candidates.add(older);
    }
    lists[index] = rank(article, [...candidates]);
    for (const [key] of keys) {
      const shelf = shelves.get(key);
      if (shelf) shelf.push(article);
      else shelves.set(key, [article]);
    }
  }
  return lists;
}

function shelfKeys({ section, topics, places }: Article): (readonly [string, number])[] {
  return [
    [`s/${section}`, SECTION_REACH],
    ...topics.map((topic) => [`t/${topic}`, TAG_REACH] as const),
    ...places.map((place) => [`p/${place}`, TAG_REACH] as const),
  ];
}

function rank(article: Article, candidates: readonly Article[]): Article[] {
  return candidates
    .map((candidate) => ({ candidate, points: score(article, candidate) }))
    .sort((a, b) => b.points - a.points || compareNewestFirst(a.candidate, b.candidate))
    .slice(0, LENGTH)
    .map(({ candidate }) => candidate);
}

function score(article: Article, other: Article): number {
  return (
    (other.section === article.section ? SAME_SECTION : 0) +
    SHARED_TOPIC * shared(article.topics, other.topics) +
    SHARED_PLACE * shared(article.places, other.places)
  );
}

function shared(names: readonly string[], others: readonly string[]): number {
  return names.reduce((count, name) => count + (others.includes(name) ? 1 : 0), 0);
}
