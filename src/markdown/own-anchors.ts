/** Rule: a link to a place in the same article finds a heading there. */
import { closest } from "fastest-levenshtein";
import type MarkdownIt from "markdown-it";
import type { BodyEnv } from "./body-env.ts";
import { anchorOf } from "./resolve-link.ts";

/** Of footnotes, and of the page around the text. */
export const OTHER_ANCHORS = /^(?:(?:ve-)?chu-thich_\d+(?:_\d+)?|khu--[a-z-]+)$/;

export function ownAnchors(md: MarkdownIt): void {
  md.core.ruler.push("own-anchors", (state) => {
    const env: BodyEnv = state.env;
    const known = env.headings.map(({ id }) => id);
    for (const { href, place } of env.ownAnchors) {
      const anchor = anchorOf(href) ?? "";
      if (known.includes(anchor) || OTHER_ANCHORS.test(anchor)) continue;
      env.report("neo-hong", place, {
        found: `Liên kết "${href}" dẫn tới một mục mà bài này không có`,
        expected:
          known.length > 0
            ? `một trong: ${known.map((id) => `#${id}`).join(", ")}`
            : "một tiêu đề nhỏ (##) trong bài để dẫn tới",
        mend: known.length > 0 ? `có phải ý bạn là "#${closest(anchor, known)}"?` : "bỏ liên kết",
      });
    }
  });
}
