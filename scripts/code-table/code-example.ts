/** Examples of one kind of problem, as anybody can write them: a text file that is read here. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Code } from "../../src/codes.ts";

export const EXAMPLES_FOLDER = "test/fixtures/ma-loi";

export interface CodeExample {
  /** Why it matters, for editors; may be empty. */
  readonly note: string;
  /** Gives problems of this kind alone. */
  readonly bad: readonly ExampleFile[];
  /** Gives none. */
  readonly good: readonly ExampleFile[];
}

export interface ExampleFile {
  /** From the newsroom's root. */
  readonly path: string;
  /** What the file is besides its text: `ảnh 1600×1067`, `bản trước`, `byte ff fe`. */
  readonly kind?: string | undefined;
  /** As it is written in the example. */
  readonly text: string;
}

/** `>>> đường/dẫn (loại)`; the path may hold no brackets, so that the last bracket is the kind. */
const FILE_LINE = /^>>> (.+?)(?: \(([^()]*)\))?$/;

/**
 * Reads a note, `[sai]` and its files, `[đúng]` and its files. A file is a line `>>> articles/2023/06/tin.md`, perhaps with a
 * kind in brackets, and the lines up to the next.
 */
export function readExample(code: Code): CodeExample {
  return parseExample(readFileSync(path.join(EXAMPLES_FOLDER, `${code}.txt`), "utf8"));
}

export function parseExample(text: string): CodeExample {
  const [note = "", rest = ""] = text.split(/^\[sai\]\n/m);
  const [bad = "", good] = rest.split(/^\[đúng\]\n/m);
  if (good === undefined) throw new Error("an example has a part [sai] and after it a part [đúng]");
  return { note: note.trim(), bad: parseFiles(bad), good: parseFiles(good) };
}

export function parseFiles(text: string): ExampleFile[] {
  const files: { path: string; kind: string | undefined; lines: string[] }[] = [];
  for (const line of text.replace(/\n+$/, "").split("\n")) {
    const [opens, file = "", kind] = FILE_LINE.exec(line) ?? [];
    if (opens !== undefined) files.push({ path: file, kind, lines: [] });
    else if (line.trim() !== "" && files.length === 0)
      throw new Error(`"${line}" stands before any >>> file`);
    else files.at(-1)?.lines.push(line);
  }
  return files.map(({ lines, ...file }) => ({ ...file, text: lines.join("\n") }));
}
