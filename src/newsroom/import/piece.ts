/** One article as another program kept it, before a draft is made of it. */
import type { Root } from "hast";

export interface Piece {
  /** The file, and the post inside it where it holds several: `cu.docx`, `xuat.xml, bài 123`. */
  readonly origin: string;
  readonly title?: string | undefined;
  /** As front matter writes it: `2023-06-05T07:30:00+07:00`. */
  readonly date?: string | undefined;
  readonly summary?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  readonly topics?: readonly string[] | undefined;
  /** The section as its readers knew it: `Chính trị`. */
  readonly section?: string | undefined;
  /** Where it was to be read, from the site's root: `/tin/123.html`. */
  readonly addresses?: readonly string[] | undefined;
  /** The text. The `src` of an `img` is a key of `photos`, or an address that could not be fetched. */
  readonly content: Root;
  /** The bytes of its photos, unchecked. */
  readonly photos: ReadonlyMap<string, Uint8Array>;
  /** Vietnamese, one sentence each: what the reader of the file could not carry over. */
  readonly left: readonly string[];
}

/** A file that is to be imported, read whole. */
export interface SourceFile {
  /** As it was named on the command line. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why nothing could be taken from a file, for the person who chose it. */
export class ImportRefused extends Error {
  /** @param message Vietnamese: what was found, what was expected, how to mend it; see `explain` of problem.ts */
  constructor(message: string) {
    super(message);
    this.name = "ImportRefused";
  }
}
