/** The text of a piece with nothing in it but what an article can hold; whatever else it was, it is gone or words. */
import type { Nodes, Root } from "hast";
import rehypeSanitize, { type Options } from "rehype-sanitize";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { explain } from "../../../problem.ts";
import { ImportRefused } from "../piece.ts";
import { cleanText } from "./clean-text.ts";

/** What no page of a newspaper comes near; time grows with the square of the depth, and a tree as deep as memory would stop the program. */
export const DEEPEST = 200;

const SCHEMA = {
  tagNames: [
    ...["p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "hr", "br"],
    ...["a", "strong", "b", "em", "i", "del", "s", "sub", "sup"],
    ...["table", "thead", "tbody", "tfoot", "tr", "th", "td", "figure", "figcaption", "img", "section"],
  ],
  strip: [
    ...[
      "script",
      "style",
      "template",
      "noscript",
      "svg",
      "math",
      "iframe",
      "frame",
      "frameset",
      "object",
      "embed",
    ],
    ...[
      "applet",
      "head",
      "title",
      "form",
      "button",
      "select",
      "textarea",
      "audio",
      "video",
      "canvas",
      "dialog",
    ],
  ],
  attributes: {
    a: ["href", "dataFootnoteRef"],
    img: ["src", "alt"],
    ol: ["start"],
    li: ["id"],
    section: ["dataFootnotes"],
    td: ["align", "colSpan", "rowSpan"],
    th: ["align", "colSpan", "rowSpan"],
  },
  // Addresses are judged one by one afterwards, so that what is taken away can be told.
  protocols: {},
  clobberPrefix: "",
  allowComments: false,
  allowDoctypes: false,
} satisfies Options;

const cleaner = unified().use(rehypeSanitize, SCHEMA);

/** @throws ImportRefused where elements are nested without end */
export function sanitiseContent(content: Root): Root {
  refuseDepth(content);
  const clean = cleaner.runSync(content);
  visit(clean, "text", (node) => {
    node.value = cleanText(node.value);
  });
  visit(clean, "element", (node) => {
    if (node.tagName !== "sup" && node.tagName !== "sub") return;
    const [only] = node.children;
    if (node.children.length === 1 && only?.type === "text") only.value = raised(only.value, node.tagName);
  });
  return clean;
}

export function refuseDepth(root: Root): void {
  const waiting: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.depth > DEEPEST) {
      throw new ImportRefused(
        explain({
          found: `Các thẻ lồng nhau sâu hơn ${DEEPEST} lớp`,
          expected: "một trang báo bình thường",
          mend: "mở trang bằng trình duyệt, chép phần bài sang một tài liệu Word rồi nhập tài liệu ấy",
        }),
      );
    }
    if (!("children" in next.node)) continue;
    for (const node of next.node.children) waiting.push({ node, depth: next.depth + 1 });
  }
}

/** m² and CO₂ keep their meaning in plain text. */
function raised(digits: string, kind: "sup" | "sub"): string {
  if (!/^\d{1,3}$/.test(digits)) return digits;
  const signs = kind === "sup" ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉";
  return digits.replace(/\d/g, (digit) => signs[Number(digit)] ?? digit);
}
