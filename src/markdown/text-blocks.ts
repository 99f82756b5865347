/** Rule: running text as it was written, block by block, for those who judge its words; addresses and code are blotted out. */
import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import type { BodyEnv, Place } from "./body-env.ts";

export type TextKind = "paragraph" | "heading" | "cell" | "figure";

export interface TextBlock {
  readonly kind: TextKind;
  /** With Markdown's marks; spaces stand for what is no text, so that every character keeps its index. */
  readonly text: string;
  placeAt(index: number): Place;
}

export function textBlocks(md: MarkdownIt): void {
  md.core.ruler.push("text-blocks", (state) => {
    const env: BodyEnv = state.env;
    let line = 0;
    let opening: Token | undefined;
    for (const token of state.tokens) {
      if (token.map) line = token.map[0];
      if (token.children && token.content !== "") {
        env.texts.push(new WrittenText(kindOf(opening, token.children), token.content, line, env));
      }
      opening = token;
    }
  });
}

class WrittenText implements TextBlock {
  readonly kind: TextKind;
  readonly text: string;
  readonly #content: string;
  readonly #line: number;
  readonly #env: BodyEnv;

  constructor(kind: TextKind, content: string, line: number, env: BodyEnv) {
    this.kind = kind;
    this.text = blot(content);
    this.#content = content;
    this.#line = line;
    this.#env = env;
  }

  placeAt(index: number): Place {
    return this.#env.placeInText(this.#line, this.#content, index);
  }
}

function kindOf(opening: Token | undefined, children: readonly Token[]): TextKind {
  switch (opening?.type) {
    case "heading_open":
      return "heading";
    case "th_open":
    case "td_open":
      return "cell";
    default:
      return children.some(isWord) ? "paragraph" : "figure";
  }
}

function isWord({ type, content }: Token): boolean {
  return (type === "text" || type === "text_special" || type === "code_inline") && content.trim() !== "";
}

/** Destinations of links and pictures, bare addresses, code, languages. */
const NO_TEXT =
  /(?<=\]\()[^\s)]+|\b(?:https?:\/\/|www\.|mailto:)[^\s)>\]]+|`[^`\n]+`|\[\^[^\]\s]{1,100}\]|(?<=\])\{lang=[^\s{}]{1,20}\}/g;

function blot(content: string): string {
  if (!/\]\(|:\/\/|`|www\.|mailto:|\[\^|\{lang=/.test(content)) return content;
  return content.replace(NO_TEXT, (match) => " ".repeat(match.length));
}
