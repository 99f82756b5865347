/** The bytes of a file that calls itself an article. */
import fc from "fast-check";
import { frontMatterText } from "./front-matter-text.ts";
import { markdownText } from "./markdown-text.ts";
import { mutatedText } from "./mutated-text.ts";
import { yamlBit } from "./yaml-text.ts";

const opening = fc.oneof(
  { weight: 12, arbitrary: fc.constant("---\n") },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "---js\n",
      "--- \n",
      "\ufeff---\n",
      "\n---\n",
      "",
      "---\r\n",
      "---json\n",
      "----\n",
      "+++\n",
    ),
  },
);
const closing = fc.oneof(
  { weight: 12, arbitrary: fc.constant("---\n") },
  { weight: 1, arbitrary: fc.constantFrom("---", "----\n", "--- a\n", "", "...\n", "---\r\n", " ---\n") },
);

/** @param body Markdown */
export function articleText(front = frontMatterText, body = markdownText): fc.Arbitrary<string> {
  return fc.tuple(opening, front, closing, body).map((parts) => parts.join(""));
}

const encoder = new TextEncoder();

export const articleBytes = fc.oneof(
  { weight: 8, arbitrary: articleText().map((text) => encoder.encode(text)) },
  { weight: 3, arbitrary: mutatedText(articleText(), yamlBit).map((text) => encoder.encode(text)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        articleText(),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 }),
      )
      .map(([text, strays]) => {
        const bytes = encoder.encode(text);
        for (const [at, byte] of strays) bytes[at % bytes.length] = byte;
        return bytes;
      }),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 200 }) },
  { weight: 1, arbitrary: articleText().map((text) => Buffer.from(`\ufeff${text}`, "utf16le")) },
);
