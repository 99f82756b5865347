/** Rule: headings are `##` and `###` in order, each with an anchor of its own. */
import type MarkdownIt from "markdown-it";
import type { StateCore } from "markdown-it";
import type { Explanation } from "../problem.ts";
import { slugOf } from "../text/slug.ts";
import type { Heading } from "./body.ts";
import type { BodyEnv } from "./body-env.ts";
import { plainText } from "./tokens.ts";

export function headings(md: MarkdownIt): void {
  // A line of dashes under a paragraph is a rule that lacks an empty line, seldom a heading.
  md.block.ruler.disable("lheading");
  md.core.ruler.push("headings", numberHeadings);
}

function numberHeadings(state: StateCore): void {
  const env: BodyEnv = state.env;
  const anchors = new Anchors();
  const { tokens } = state;
  for (let at = 0; at < tokens.length; at++) {
    const open = tokens[at];
    const close = tokens[at + 2];
    if (open?.type !== "heading_open" || !close) continue;
    const text = plainText(tokens[at + 1]?.children ?? []).trim();
    const written = open.markup.length;
    const level = allowedLevel(written, env.headings);
    const place = env.placeOfLine(open.map?.[0] ?? 0);
    if (level !== written) env.report("tieu-de-sai-cap", place, explainLevel(open.markup, text));
    if (text === "") {
      env.report("tieu-de-trong", place, {
        found: "Tiêu đề không có chữ",
        expected: `chữ sau dấu ${open.markup}`,
        mend: "viết tiêu đề hoặc xóa dòng này",
      });
    }
    const id = anchors.take(slugOf(text));
    open.tag = close.tag = `h${level}`;
    open.attrs = [["id", id]];
    env.headings.push({ level, id, text });
  }
}

/** The level itself where it may stand, otherwise the nearest that may. */
function allowedLevel(written: number, before: readonly Heading[]): 2 | 3 {
  return written <= 2 || before.length === 0 ? 2 : 3;
}

function explainLevel(markup: string, text: string): Explanation {
  const found = `Tiêu đề "${text}" viết bằng ${markup}`;
  if (markup === "###") {
    return {
      found: `${found} nhưng trước nó chưa có tiêu đề ##`,
      expected: "## đứng trước ###",
      mend: "đổi ### thành ##",
    };
  }
  return {
    found,
    expected: "## (tiêu đề giữa bài) hoặc ### (tiêu đề nhỏ hơn); tiêu đề của bài nằm ở khóa title",
    mend: `đổi ${markup} thành ${markup === "#" ? "##" : "###"}`,
  };
}

/** Anchors without repetition: `moc`, `moc-2`, `moc-3`. */
class Anchors {
  readonly #taken = new Map<string, number>();

  take(slug: string): string {
    const base = slug || "muc";
    let count = this.#taken.get(base) ?? 0;
    let anchor: string;
    do {
      count++;
      anchor = count === 1 ? base : `${base}-${count}`;
    } while (count > 1 && this.#taken.has(anchor));
    this.#taken.set(base, count);
    if (anchor !== base) this.#taken.set(anchor, 1);
    return anchor;
  }
}
