/** What one article is, once its file has been read, checked and rendered: plain data that can cross threads. */
import type { PhotoFocus } from "../images/photo-focus.ts";
import type { Picture } from "../images/picture.ts";
import type { ArticleLink, Body } from "../markdown/body.ts";
import type { Instant } from "../text/vietnam-time.ts";

export interface Article {
  /** `2023/06/long-an-hoc-va-lam-theo-bac`: year, month and slug. */
  readonly id: string;
  /** `articles/2023/06/….md`, from the newsroom's root. */
  readonly path: string;
  /** `/2023/06/….html`, from the site's root. */
  readonly address: string;
  readonly title: string;
  /** Sapo: the lead paragraph. */
  readonly summary: string;
  readonly date: Instant;
  readonly updated?: Instant | undefined;
  readonly expires?: Instant | undefined;
  /** Id of a row of `_data/sections.yml`. */
  readonly section: string;
  /** Ids of rows of `_data/authors.yml`, or plain names. */
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly places: readonly string[];
  readonly photo?: Photo | undefined;
  readonly awards: readonly Award[];
  readonly status: Status;
  readonly corrections: readonly Correction[];
  /** Old addresses that lead here: `/tin/123.html`. */
  readonly aliases: readonly string[];
  readonly pinned: boolean;
  readonly source?: string | undefined;
}

export const STATUSES = ["published", "draft", "withdrawn"] as const;
export type Status = (typeof STATUSES)[number];

export interface Photo {
  /** File name in the article's photo folder. */
  readonly src: string;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  /** What must stay in sight where the photo is cropped. */
  readonly focus?: PhotoFocus | undefined;
  readonly picture: Picture;
}

/** One row of the award summary box. */
export interface Award {
  readonly year: number;
  /** Who commended: `Thủ tướng Chính phủ`. */
  readonly authority: string;
  /** Form of commendation: `Bằng khen`. */
  readonly honour: string;
  readonly individuals: number;
  readonly collectives: number;
  readonly recipients: readonly string[];
  readonly note?: string | undefined;
}

export interface Correction {
  readonly date: Instant;
  readonly text: string;
}

/** 1-based, as in Problem. */
export interface Mark {
  readonly line: number;
  readonly column: number;
}

/** The keys whose values are compared across the archive. */
export const MARKED_KEYS = ["authors", "topics", "places", "aliases"] as const;
export type MarkedKey = (typeof MARKED_KEYS)[number];

/** Where things stand in an article's file that only the whole archive can judge. */
export interface Places {
  /** Names: `topics/Lúa gạo`; and the headline: `title`. */
  readonly marks: Readonly<Record<string, Mark>>;
  readonly links: readonly ArticleLink[];
}

/** A short form in capitals that its article does not explain, where it first stands. */
export interface ShortFormUse extends Mark {
  readonly form: string;
}

/** What only the whole archive can judge of a text. */
export interface Traces {
  readonly shortForms: readonly ShortFormUse[];
  /** The same for texts of the same words; 0 for one so short that others may well have its words. */
  readonly words: number;
}

/** An article with its text. */
export interface Story {
  readonly article: Article;
  readonly body: Body;
  /** Ids of the articles that the body links to, each once. */
  readonly links: readonly string[];
  /** Every photo that it shows, the lead photo first. */
  readonly photos: readonly Pick<Photo, "src" | "picture">[];
  /** Left out where nothing need be judged. */
  readonly traces?: Traces | undefined;
}
