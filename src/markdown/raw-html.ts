/** Rule: HTML in the source is shown as text, and said so; a comment, which is not meant for readers, is an error. */
import type MarkdownIt from "markdown-it";
import type { StateCore, StateInline, Token } from "markdown-it";
import type { BodyEnv } from "./body-env.ts";
import { eachInline } from "./tokens.ts";

const MARKUP = /<(?:(\/?[a-z][a-z0-9-]*)(?=[\s/>])|!--|![a-z]|\?)/iy;
const COMMENT = "<!--";

export function rawHtml(md: MarkdownIt): void {
  md.inline.ruler.after("autolink", "raw-html", keepAsText);
  // Later the pieces are joined with the text around them.
  md.core.ruler.before("text_join", "raw-html", reportMarkup);
}

function keepAsText(state: StateInline, silent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
  MARKUP.lastIndex = state.pos;
  const match = MARKUP.exec(state.src);
  if (!match) return false;
  if (!silent) {
    const token = state.push("text_special", "", 0);
    token.content = match[0];
    token.markup = match[1] ? `<${match[1]}>` : match[0];
    token.info = "html";
    token.meta = state.pos;
  }
  state.pos += match[0].length;
  return true;
}

function reportMarkup(state: StateCore): void {
  if (!state.src.includes("<")) return;
  const env: BodyEnv = state.env;
  const opened = new Set<string>();
  eachInline(state.tokens, (children, line, inline) => {
    for (const { token, at } of children.flatMap((child) => markupIn(child))) {
      opened.add(token.markup);
      // A closing tag goes with the tag that was named already.
      if (opened.has(token.markup.replace("</", "<")) && token.markup.startsWith("</")) continue;
      const place = env.placeInText(line, inline.content, at);
      if (token.markup === COMMENT) {
        env.report("loi-ghi-rieng", place, {
          found: `Bài có lời ghi riêng "${COMMENT} … -->", độc giả sẽ đọc được lời ghi này`,
          expected: "phần chữ chỉ có những gì để đăng",
          mend: "xóa lời ghi, hoặc chuyển nó lên phần đầu bài, sau dấu #: ở đó độc giả không thấy",
        });
        continue;
      }
      env.report("html-trong-bai", place, {
        found: `Bài có mã HTML "${token.markup}", độc giả sẽ thấy nguyên văn mã này`,
        expected: "văn bản Markdown, không có mã HTML",
        mend: "xóa mã, dùng **chữ đậm**, *chữ nghiêng* hoặc một hộp ::: thay cho nó",
      });
    }
  });
}

/** The text of an image is parsed apart: the image's own place stands for it. */
function markupIn(token: Token, place?: number): { token: Token; at: number }[] {
  if (token.type === "text_special" && token.info === "html") return [{ token, at: place ?? token.meta }];
  if (token.type !== "image" || !token.children) return [];
  const at = place ?? token.meta;
  return token.children.flatMap((child) => markupIn(child, at));
}
