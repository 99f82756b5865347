/** Rule: an address that stands bare in the text is no longer than addresses are; what is longer stays text. */
import type MarkdownIt from "markdown-it";

/** Where brackets never close, an address is read again and again from each of them to its end. */
const LONGEST = 1000;
const END = /[\s<>]/;

export function longAddresses({ linkify }: MarkdownIt): void {
  const testSchemaAt = linkify.testSchemaAt.bind(linkify);
  linkify.testSchemaAt = (text, name, position) =>
    endsSoon(text, position) ? testSchemaAt(text, name, position) : 0;
}

function endsSoon(text: string, from: number): boolean {
  const most = from + LONGEST;
  if (text.length <= most) return true;
  for (let at = from; at <= most; at++) if (END.test(text[at] ?? "")) return true;
  return false;
}
