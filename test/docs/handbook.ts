/** The editors' handbook as its tests read it: sections, fenced blocks, links, pictures, words in code and in bold. */
import { readFileSync } from "node:fs";

export const HANDBOOK = "docs/so-tay-bien-tap.md";
/** Stands in for every photo that its examples name. */
export const EXAMPLE_PHOTO = "test/site/newsroom/articles/2023/05/lang-trong/mot.jpg";

const text = readFileSync(HANDBOOK, "utf8");

export interface Fence {
  readonly language: string;
  /** Without the indentation of a list that it stands in. */
  readonly text: string;
}

const FENCE = /^( *)```(\w*)\n(.*?)^ *```$/gms;

export const fences: readonly Fence[] = [...text.matchAll(FENCE)].map(
  ([, indent = "", language = "", inside = ""]) => ({
    language,
    text: inside.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  }),
);

/** All but the fenced blocks. */
export const prose = text.replaceAll(FENCE, "");

/** Between backticks, examples of links left out. */
export const inlineCode: readonly string[] = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);

const linked = prose.replaceAll(/(?<!\[)`[^`\n]+`/g, "");

export interface Link {
  readonly isPicture: boolean;
  readonly label: string;
  readonly target: string;
}

export const links: readonly Link[] = [...linked.matchAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g)].map(
  ([, mark, label = "", target = ""]) => ({ isPicture: mark === "!", label, target }),
);

/** What stands under a heading, deeper headings included. */
export function section(title: string): string {
  const start = prose.indexOf(`\n## ${title}\n`);
  if (start < 0) throw new Error(`the handbook has no section "${title}"`);
  const end = prose.indexOf("\n## ", start + 1);
  return prose.slice(start, end < 0 ? undefined : end);
}

/** As GitHub makes them. */
export function anchorsIn(markdown: string): readonly string[] {
  return [...markdown.replaceAll(FENCE, "").matchAll(/^#{1,6} +(.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(/\s/g, "-"),
  );
}

export const ownAnchors = anchorsIn(text);
