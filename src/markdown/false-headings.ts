/** Rule: a whole paragraph in bold that stands over others is a heading that neither the contents list nor a screen reader finds. */
import type MarkdownIt from "markdown-it";
import type { Token } from "markdown-it";
import type { BodyEnv } from "./body-env.ts";
import { countWords } from "./count-words.ts";
import { plainText } from "./tokens.ts";

const MOST_WORDS = 20;
/** A sentence, a question of an interview, words that introduce a list. */
const SENTENCE = /[.!?…:;,][”"’)]*$/;

export function falseHeadings(md: MarkdownIt): void {
  md.core.ruler.push("false-headings", (state) => {
    if (!/\*\*|__/.test(state.src)) return;
    const env: BodyEnv = state.env;
    state.tokens.forEach((token, at) => {
      if (token.type !== "paragraph_open" || token.level > 0) return;
      const children = state.tokens[at + 1]?.children ?? [];
      const text = plainText(children).trim();
      if (!isBold(children) || !isOverText(state.tokens[at + 3])) return;
      if (SENTENCE.test(text) || text.includes(": ") || countWords(text) > MOST_WORDS) return;
      env.report("tieu-de-gia", env.placeOfLine(token.map?.[0] ?? 0), {
        found: `Cả đoạn "${text}" in đậm như một tiêu đề`,
        expected: "tiêu đề nhỏ viết bằng ##, để mục lục và máy đọc màn hình nhận ra",
        mend: `viết "## ${text}"`,
      });
    });
  });
}

/** One stretch of bold from the first word to the last. */
function isBold(children: readonly Token[]): boolean {
  const told = children.filter(({ type, content }) => type !== "text" || content.trim() !== "");
  const closes = told.findIndex(({ type }) => type === "strong_close");
  return told[0]?.type === "strong_open" && closes > 0 && closes === told.length - 1;
}

/** The last bold line of an article is its author's name. */
function isOverText(next: Token | undefined): boolean {
  return /^(paragraph|bullet_list|ordered_list|table)_open$/.test(next?.type ?? "");
}
