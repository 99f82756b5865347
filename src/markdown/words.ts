/** Rule: the words of running text are counted; rules that show text of their own have added theirs. */
import type MarkdownIt from "markdown-it";
import type { BodyEnv } from "./body-env.ts";
import { eachInline, plainText } from "./tokens.ts";

export function words(md: MarkdownIt): void {
  md.core.ruler.push("words", (state) => {
    const env: BodyEnv = state.env;
    eachInline(state.tokens, (children) => env.addWords(plainText(children)));
  });
}
