/** Rule: `[Open Government]{lang=en}` is a passage in another language, which screen readers then read in its own sounds. */
import { closest } from "fastest-levenshtein";
import type MarkdownIt from "markdown-it";
import type { StateCore, StateInline, Token } from "markdown-it";
import type { Explanation } from "../problem.ts";
import type { BodyEnv } from "./body-env.ts";
import { isLanguage, LANGUAGES } from "./languages.ts";
import { eachInline } from "./tokens.ts";

/** What stands behind the brackets; a language that is not known is told of later. */
const MARK = /\{lang=([\p{L}\d-]{1,20})\}/uy;
/** What looks like one, written in another way or in another place. */
const ODD_MARK = /\{[ \t]*lang\b[^{}\n]{0,40}\}?/iy;
const OPEN = "foreign_open";

export function foreignPassages(md: MarkdownIt): void {
  md.inline.ruler.before("link", "foreign-passage", readPassage);
  md.inline.ruler.after("link", "odd-foreign-mark", keepOddMark);
  // Later the pieces are joined with the text around them.
  md.core.ruler.before("text_join", "foreign-passages", checkPassages);
}

/** Silent, it sees no passage: the text of a link is then read on as text, brackets and all, and may hold one. */
function readPassage(state: StateInline, silent: boolean): boolean {
  if (silent || state.src[state.pos] !== "[") return false;
  const start = state.pos;
  const end = state.md.helpers.parseLinkLabel(state, start, false);
  if (end < 0) return false;
  MARK.lastIndex = end + 1;
  const [mark, language] = MARK.exec(state.src) ?? [];
  if (mark === undefined || language === undefined) return false;
  const most = state.posMax;
  const open = state.push(OPEN, "span", 1);
  open.attrSet("lang", language);
  open.meta = end + 1;
  state.pos = start + 1;
  state.posMax = end;
  state.md.inline.tokenize(state);
  state.push("foreign_close", "span", -1);
  state.pos = end + 1 + mark.length;
  state.posMax = most;
  return true;
}

function keepOddMark(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== "{") return false;
  ODD_MARK.lastIndex = state.pos;
  const [mark] = ODD_MARK.exec(state.src) ?? [];
  if (mark === undefined || state.pos + mark.length > state.posMax) return false;
  if (!silent) {
    const token = state.push("text_special", "", 0);
    token.content = token.markup = mark;
    token.info = OPEN;
    token.meta = state.pos;
  }
  state.pos += mark.length;
  return true;
}

function checkPassages(state: StateCore): void {
  if (!/\{[ \t]*lang/i.test(state.src)) return;
  const env: BodyEnv = state.env;
  eachInline(state.tokens, (children, line, inline) => {
    const report = (at: number, explanation: Explanation) =>
      env.report("ngon-ngu-la", env.placeInText(line, inline.content, at), explanation);
    const opened: Token[] = [];
    for (const token of children) {
      if (token.type === OPEN) {
        opened.push(token);
        const language = token.attrGet("lang") ?? "";
        if (isLanguage(language)) continue;
        report(token.meta, unknownLanguage(language));
        token.hidden = true;
      } else if (token.type === "foreign_close") token.hidden = opened.pop()?.hidden ?? false;
      else if (token.type === "text_special" && token.info === OPEN)
        report(token.meta, oddMark(token.markup));
    }
  });
}

function unknownLanguage(language: string): Explanation {
  const known = Object.entries(LANGUAGES).map(([code, name]) => `${code} (${name})`);
  const meant = closest(language.toLowerCase().slice(0, 20), Object.keys(LANGUAGES));
  return {
    found: `Không có ngôn ngữ mang mã "${language}"`,
    expected: `một trong các mã: ${known.join(", ")}`,
    mend: `có phải ý bạn là {lang=${meant}}? Nếu là tiếng khác thì bỏ ngoặc vuông và phần {lang=…}`,
  };
}

function oddMark(mark: string): Explanation {
  return {
    found: `Phần "${mark}" không đánh dấu đoạn nào, độc giả sẽ thấy nguyên văn`,
    expected:
      "đoạn tiếng nước ngoài trong ngoặc vuông, rồi liền ngay sau là mã, ví dụ [Open Government]{lang=en}",
    mend: "viết lại theo ví dụ, không có dấu cách thừa, hoặc xóa phần này",
  };
}
