/** Rule: an entity or an encoded address (`&#x202e;`, `%E2%80%AE`) brings no character in that nobody sees: it stays as it was written. */
import type MarkdownIt from "markdown-it";
import type { StateCore, Token } from "markdown-it";
import { TURNING } from "../text/turning.ts";
import type { BodyEnv, Place } from "./body-env.ts";
import { indexInText } from "./placed-inline.ts";
import { eachInline } from "./tokens.ts";

const TURNS = new RegExp(`[${TURNING}]`);
/** Controls, marks of format, fillers without form; white space is what it seems. */
const UNSEEN = /(?![\t\n])(?:[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\u034f|\u115f|\u1160|\u3164)/u;
const EVERY_UNSEEN = new RegExp(UNSEEN, "gu");

export function unseenCharacters(md: MarkdownIt): void {
  const shownAddress = md.normalizeLinkText;
  md.normalizeLinkText = (address) => {
    const shown = shownAddress(address);
    return UNSEEN.test(shown) ? address : shown;
  };
  // Later the pieces are joined with the text around them.
  md.core.ruler.before("text_join", "unseen-characters", keepAsWritten);
}

function keepAsWritten(state: StateCore): void {
  if (!state.src.includes("&")) return;
  const env: BodyEnv = state.env;
  eachInline(state.tokens, (children, line, inline) => {
    for (const child of children) {
      keepChild(
        child,
        () => env.placeInText(line, inline.content, indexInText(child, inline.content, "", 0)),
        inline.content,
        env,
      );
    }
  });
}

/**
 * The text of an image is parsed apart: the image's own place stands for it.
 * @param written the text around
 */
function keepChild(token: Token, place: () => Place, written: string, env: BodyEnv): void {
  if (token.type === "text_special" && token.info === "entity" && UNSEEN.test(token.content)) {
    report(token.content, token.markup, place(), env);
    token.content = token.markup;
  }
  const title = token.attrGet("title");
  if (title !== null && UNSEEN.test(title)) {
    // Typed as they are, they are told of by those who read the file's characters.
    const coded = title.match(EVERY_UNSEEN)?.find((character) => !written.includes(character));
    if (coded) report(coded, coded, place(), env);
    token.attrSet("title", title.replace(EVERY_UNSEEN, ""));
  }
  for (const child of token.children ?? []) keepChild(child, place, written, env);
}

function report(character: string, written: string, place: Place, env: BodyEnv): void {
  const turns = TURNS.test(character);
  env.report(turns ? "ky-tu-doi-chieu" : "ky-tu-khong-thay", place, {
    found: `Mã "${written}" ${turns ? "là ký tự đổi chiều chữ" : "là ký tự không nhìn thấy"}`,
    expected: "chỉ những chữ mà độc giả nhìn thấy",
    mend: "xóa mã này",
  });
}
