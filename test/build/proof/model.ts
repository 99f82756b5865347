/** A whole newsroom as values: articles, photo folders, tables, clock and switches, each edit giving a new one. */
import type { Abbreviation, Author, LinkGroup, Section, Site } from "../../../src/content/tables.ts";

/** Milliseconds since 1970. */
export type Instant = number;

export type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "heading"; readonly text: string }
  /** Always as long as it was: four digits. */
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "link"; readonly target: string; readonly words: string }
  | { readonly kind: "figure"; readonly src: string; readonly caption?: string | undefined }
  | {
      readonly kind: "box";
      readonly box: "ghi-chu" | "khen-thuong";
      readonly title: string;
      readonly text: string;
    }
  | { readonly kind: "table"; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: "footnote"; readonly text: string }
  | { readonly kind: "video"; readonly code: string };

export interface LeadPhoto {
  readonly src: string;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
}

export interface AwardRow {
  readonly year: number;
  readonly authority: string;
  readonly honour: string;
  readonly individuals: number;
}

export interface PaperArticle {
  /** `2023/06/slug` */
  readonly id: string;
  readonly title: string;
  readonly date: Instant;
  readonly section: string;
  readonly summary: string;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly places: readonly string[];
  readonly photo?: LeadPhoto | undefined;
  readonly awards: readonly AwardRow[];
  readonly status: "published" | "draft" | "withdrawn";
  readonly updated?: Instant | undefined;
  readonly expires?: Instant | undefined;
  readonly corrections: readonly { readonly date: Instant; readonly text: string }[];
  readonly aliases: readonly string[];
  readonly pinned: boolean;
  readonly source?: string | undefined;
  readonly body: readonly Block[];
}

/** File names with the number of the drawn photo that each holds. */
export type PhotoFolder = ReadonlyMap<string, number>;

export interface Newspaper {
  readonly articles: ReadonlyMap<string, PaperArticle>;
  /** By article id; a folder may outlive its article. */
  readonly photos: ReadonlyMap<string, PhotoFolder>;
  readonly site: Site;
  readonly sections: readonly Section[];
  readonly authors: readonly Author[];
  readonly links: readonly LinkGroup[];
  readonly abbreviations: readonly Abbreviation[];
  readonly now: Instant;
  readonly preview: boolean;
  readonly search: boolean;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** The newsroom's clock is seven hours ahead of Greenwich. */
const OFFSET = 7 * HOUR;

/** `2023-06-05T07:30:00+07:00` */
export function isoOf(instant: Instant): string {
  return `${new Date(instant + OFFSET).toISOString().slice(0, 19)}+07:00`;
}

/** `2023/06` */
export function monthOf(instant: Instant): string {
  return isoOf(instant).slice(0, 7).replace("-", "/");
}

/** The first moment of `2023/06` and of the month that follows. */
export function monthBounds(month: string): { readonly from: Instant; readonly to: Instant } {
  const [year = 0, number = 1] = month.split("/").map(Number);
  return { from: Date.UTC(year, number - 1) - OFFSET, to: Date.UTC(year, number) - OFFSET };
}

/** The same paper with this article in it, in place of the one with its id. */
export function withArticle(paper: Newspaper, article: PaperArticle): Newspaper {
  return { ...paper, articles: new Map(paper.articles).set(article.id, article) };
}

/** Without the article; its photo folder stays. Links to it are made to lead to `instead`, or dropped. */
export function withoutArticle(paper: Newspaper, id: string, instead?: string): Newspaper {
  const articles = new Map(paper.articles);
  articles.delete(id);
  return repoint({ ...paper, articles }, id, instead);
}

/** @param to undefined where the links are dropped */
export function repoint(paper: Newspaper, from: string, to: string | undefined): Newspaper {
  const articles = new Map(paper.articles);
  for (const article of paper.articles.values()) {
    if (!article.body.some((block) => block.kind === "link" && block.target === from)) continue;
    const body = article.body.flatMap((block): Block[] => {
      if (block.kind !== "link" || block.target !== from) return [block];
      return to === undefined || to === article.id ? [] : [{ ...block, target: to }];
    });
    articles.set(article.id, { ...article, body });
  }
  return { ...paper, articles };
}

export function withPhotos(paper: Newspaper, id: string, folder: PhotoFolder): Newspaper {
  const photos = new Map(paper.photos);
  if (folder.size > 0) photos.set(id, folder);
  else photos.delete(id);
  return { ...paper, photos };
}

/** An id that neither an article, nor a photo folder, nor an old address has. */
export function freeId(paper: Newspaper, month: string, slug: string): string {
  const old = new Set([...paper.articles.values()].flatMap(({ aliases }) => aliases));
  for (let number = 1; ; number++) {
    const id = `${month}/${slug}${number > 1 ? `-${number}` : ""}`;
    if (!paper.articles.has(id) && !paper.photos.has(id) && !old.has(`/${id}.html`)) return id;
  }
}

/** Whether readers see it at this moment. */
export function isVisible({ status, date, expires }: PaperArticle, now: Instant): boolean {
  return status === "published" && date <= now && (expires === undefined || expires > now);
}
