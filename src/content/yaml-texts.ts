/** Where in front matter or in a table the words stand that readers read. */
import { isScalar, parseDocument, visit } from "yaml";
import type { Span } from "../markdown/protected-spans.ts";

/** Keys whose values are names for the program: files, ids, addresses, times, choices. */
export const NO_WORDS: ReadonlySet<string> = new Set([
  ...["src", "section", "aliases", "date", "updated", "expires", "status", "pinned", "year"],
  ...["id", "url", "email", "accent", "phone", "short", "tone", "strict", "holdBack"],
  ...["contact", "policy", "aiCrawlers"],
]);

/** In the order of the text; values as they are written, quotation marks included. None where YAML cannot be read. */
export function yamlTexts(yaml: string): Span[] {
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: "silent", uniqueKeys: false });
  if (document.errors.length > 0) return [];
  const spans: Span[] = [];
  visit(document, {
    Pair(_, { key }) {
      return isScalar(key) && NO_WORDS.has(String(key.value)) ? visit.SKIP : undefined;
    },
    Scalar(role, node) {
      if (role === "key" || typeof node.value !== "string" || !node.range) return;
      const [start, end] = node.range;
      spans.push({ start, end });
    },
  });
  return spans.sort((a, b) => a.start - b.start);
}
