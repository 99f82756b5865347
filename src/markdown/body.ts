/** What rendering an article's text gives: its HTML, and what pages and later checks need to know of it. */

export interface Body {
  readonly html: string;
  /** `h2` and `h3` in order, with their anchors. */
  readonly headings: readonly Heading[];
  /** Words (Vietnamese syllables) of running text. */
  readonly words: number;
  /** Links to other articles, to be checked against the archive. */
  readonly articleLinks: readonly ArticleLink[];
}

export interface Heading {
  readonly level: 2 | 3;
  readonly id: string;
  readonly text: string;
}

export interface ArticleLink {
  /** The id of the article meant. */
  readonly target: string;
  /** As the editor wrote it. */
  readonly href: string;
  readonly line: number;
  readonly column: number;
}
