/** What the rules share while one body is rendered: markdown-it's `env`. */

import type { Code } from "../codes.ts";
import type { Picture } from "../images/picture.ts";
import { type Explanation, type Finding, finding } from "../problem.ts";
import type { ArticleLink, Heading } from "./body.ts";
import { countWords } from "./count-words.ts";
import { RegionNames } from "./region-names.ts";
import type { TextBlock } from "./text-blocks.ts";

/** What a body may refer to. */
export interface BodyContext {
  /** `2023/06/slug` */
  readonly articleId: string;
  /** Line of the file on which the body's first line stands. */
  readonly firstLine: number;
  /** A photo of the article's own folder. */
  picture(src: string): Picture | undefined;
  /** `https://bao.example.vn`: links to it are links inside. */
  readonly siteUrl: string;
  /** The page shows an award summary of its own: it is the region named "Khen thưởng", not a box of the text. */
  readonly hasAwardSummary: boolean;
}

/** A place in the file, as in Finding. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export class BodyEnv {
  readonly context: BodyContext;
  readonly headings: Heading[] = [];
  readonly articleLinks: ArticleLink[] = [];
  readonly photos = new Set<string>();
  /** Links to places in this article, judged when all headings are known. */
  readonly ownAnchors: { readonly href: string; readonly place: Place }[] = [];
  readonly texts: TextBlock[] = [];
  readonly findings: Finding[] = [];
  readonly regions: RegionNames;
  words = 0;
  readonly #markdown: string;
  #lines: readonly string[] | undefined;
  #row: Row | undefined;

  constructor(markdown: string, context: BodyContext) {
    this.#markdown = markdown;
    this.context = context;
    this.regions = new RegionNames(context.hasAwardSummary);
  }

  /** The body's lines, numbered from 0 as in `token.map`. */
  get lines(): readonly string[] {
    this.#lines ??= this.#markdown.includes("\r")
      ? this.#markdown.split(/\r\n?|\n/)
      : this.#markdown.split("\n");
    return this.#lines;
  }

  /** Adds text that readers see and that no inline token holds. */
  addWords(text: string): void {
    this.words += countWords(text);
  }

  report(code: Code, place: Place, explanation: Explanation): void {
    this.findings.push(finding(code, place.line, place.column, explanation));
  }

  /** Where a block stands whose first line is this one of the body; its first character that is not white space. */
  placeOfLine(line: number): Place {
    const column = (this.lines[line] ?? "").search(/\S/) + 1;
    return { line: this.context.firstLine + line, column: Math.max(column, 1) };
  }

  /**
   * Where a spot inside running text stands.
   * @param line the body's line on which the text begins
   * @param content the text of an inline token: its lines without indentation and quotation marks
   * @param at index into the content
   */
  placeInText(line: number, content: string, at: number): Place {
    if (this.#row?.content !== content || this.#row.first !== line || at < this.#row.start) {
      this.#row = this.#rowAt(content, line, 0, line);
    }
    // Spots are mostly asked for in their order: going on from the last keeps long paragraphs fast.
    while (at > this.#row.end) this.#row = this.#rowAt(content, line, this.#row.end + 1, this.#row.row + 1);
    const { row, start, shift } = this.#row;
    const column = shift === undefined ? 1 : Math.max(at - start + shift, 0) + 1;
    return { line: this.context.firstLine + row, column };
  }

  #rowAt(content: string, first: number, start: number, row: number): Row {
    const next = content.indexOf("\n", start);
    const end = next < 0 ? content.length : next;
    const written = content.slice(start, end);
    const text = written.trimStart();
    const found = (this.lines[row] ?? "").indexOf(text);
    const shift = found < 0 ? undefined : found - (written.length - text.length);
    return { content, first, row, start, end, shift };
  }
}

/** One line of running text and where it stands in the file. */
interface Row {
  readonly content: string;
  /** The body's line on which the whole text begins. */
  readonly first: number;
  readonly row: number;
  /** Where the line begins and ends in the content. */
  readonly start: number;
  readonly end: number;
  /** What to add to an index in the line for its column; unknown where the line was written in another way. */
  readonly shift: number | undefined;
}
