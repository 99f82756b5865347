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
  namesOf: (article: Article) => readonly string[],
  tagOf: (name: string) => Tag,
): TagPage[] {
  interface Shelf {
    readonly tag: Tag;
    readonly articles: Article[];
    count: number;
    last?: Article;
  }
  const pages = new Map<string, Shelf>();
  /** Two names may share an address: an author's id and their plain name. */
  const byName = new Map<string, Shelf>();
  const shelfOf = (name: string): Shelf => {
    let shelf = byName.get(name);
    if (!shelf) {
      const tag = tagOf(name);
      shelf = pages.get(tag.address) ?? { tag, articles: [], count: 0 };
      pages.set(tag.address, shelf);
      byName.set(name, shelf);
    }
    return shelf;
  };
  for (const article of articles) {
    for (const name of namesOf(article)) {
      const shelf = shelfOf(name);
      if (shelf.last === article) continue;
      shelf.last = article;
      shelf.count += 1;
      if (shelf.articles.length < LIST_LENGTH) shelf.articles.push(article);
    }
  }
  return [...pages.values()]
    .map(({ tag, articles: listed, count }) => ({ ...tag, articles: listed, count }))
    .sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** Everybody who signed an article; rows of the table that signed none have no page. */
export function authorPages(articles: readonly Article[], table: ReadonlyMap<string, Author>): AuthorPage[] {
  const rows = new Map([...table.values()].map((author) => [authorTag(author.id, table).address, author]));
  const pages = tagPages(
    articles,
    (article) => article.authors,
    (author) => authorTag(author, table),
  );
  return pages.map((page) => ({ ...page, author: rows.get(page.address) }));
}
