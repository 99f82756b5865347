/** Rule: a link to a place in the same article finds a heading there. */
import { closest } from "fastest-levenshtein";
import type MarkdownIt from "markdown-it";
import type { BodyEnv } from "./body-env.ts";
import { anchorOf } from "./resolve-link.ts";

/** Of footnotes, and of the page around the text. */
export const OTHER_ANCHORS = /^(?:(?:ve-)?chu-thich_\d+(?:_\d+)?|khu--[a-z-]+)$/;

const MOST_NAMED = 30;
const LONGEST_NAMED = 100;

export function ownAnchors(md: MarkdownIt): void {
  md.core.ruler.push("own-anchors", (state) => {
    const env: BodyEnv = state.env;
    if (env.ownAnchors.length === 0) return;
    const ids = env.headings.map(({ id }) => id);
    const known = new Set(ids);
    // A message names no more, and compares no more: an article of thousands of headings and links would take hours.
    const named = ids.filter((id) => id.length <= LONGEST_NAMED).slice(0, MOST_NAMED);
    const listed = named.map((id) => `#${id}`).join(", ");
    for (const { href, place } of env.ownAnchors) {
      const anchor = anchorOf(href) ?? "";
      if (known.has(anchor) || OTHER_ANCHORS.test(anchor)) continue;
      const meant = named.length > 0 ? closest(anchor.slice(0, LONGEST_NAMED), named) : undefined;
      env.report("neo-hong", place, {
        found: `Liên kết "${href}" dẫn tới một mục mà bài này không có`,
        expected: meant ? `một trong: ${listed}` : "một tiêu đề nhỏ (##) trong bài để dẫn tới",
        mend: meant ? `có phải ý bạn là "#${meant}"?` : "bỏ liên kết",
      });
    }
  });
}
