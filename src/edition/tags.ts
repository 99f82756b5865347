/** Topics, places and authors: names with pages of their own. */
import type { Article } from "../content/article.ts";
import type { Author } from "../content/tables.ts";
import { slugOf } from "../text/slug.ts";
import type { AuthorPage, Tag, TagPage } from "./edition.ts";

/** The most that one list page shows; the rest is found through the month archives and the search. */
export const LIST_LENGTH = 120;

export function topicTag(name: string): Tag {
  return { name, address: `/chu-de/${slugOf(name)}/` };
}

export function placeTag(name: string): Tag {
  return { name, address: `/dia-phuong/${slugOf(name)}/` };
}

/** @param author an id of the table, or a plain name */
export function authorTag(author: string, table: ReadonlyMap<string, Author>): Tag {
  const row = table.get(author);
  return { name: row?.name ?? author, address: `/tac-gia/${row?.id ?? slugOf(author)}/` };
}

/** @param articles newest first; gives pages in the order of their addresses */
export function tagPages(
  articles: readonly Article[],
  tagsOf: (article: Article) => readonly Tag[],
): TagPage[] {
  const pages = new Map<string, { tag: Tag; articles: Article[]; count: number }>();
  for (const article of articles) {
    for (const tag of tagsOf(article)) {
      const page = pages.get(tag.address) ?? { tag, articles: [], count: 0 };
      pages.set(tag.address, page);
      if (page.articles.at(-1) === article) continue;
      page.count += 1;
      if (page.articles.length < LIST_LENGTH) page.articles.push(article);
    }
  }
  return [...pages.values()]
    .map(({ tag, articles: listed, count }) => ({ ...tag, articles: listed, count }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** Everybody who signed an article; rows of the table that signed none have no page. */
export function authorPages(articles: readonly Article[], table: ReadonlyMap<string, Author>): AuthorPage[] {
  const rows = new Map([...table.values()].map((author) => [authorTag(author.id, table).address, author]));
  return tagPages(articles, (article) => article.authors.map((author) => authorTag(author, table))).map(
    (page) => ({
      ...page,
      author: rows.get(page.address),
    }),
  );
}
