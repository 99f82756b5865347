/** Plain copies of articles in the encodings of forty years, and bytes that are none. */
import fc from "fast-check";
import { mutatedText } from "./mutated-text.ts";
import { hostileText, oddCharacter, oddText, vietnameseText } from "./odd-text.ts";

const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(vietnameseText, { minLength: 1, maxLength: 12 }).map((words) => words.join(" ")),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "Thứ Hai, 5/6/2023, 07:30",
      "Trang chủ > Chính trị",
      "Ảnh: Lê Văn A",
      "Từ khóa: a, b",
      "TIN LIÊN QUAN",
      "- Mục",
      "1. Mục",
      "Tác giả: X",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "https://a.vn/x",
      "## x",
      "::: ghi-chu",
      "---",
      "> x",
      "| a | b |",
      "[a](javascript:x)",
      "<script>x</script>",
      "![a](b)",
      "title: x",
    ),
  },
  { weight: 1, arbitrary: oddText },
);
const text = fc
  .array(line, { maxLength: 14 })
  .chain((lines) => fc.constantFrom("\n\n", "\n", "\r\n\r\n", "\r").map((gap) => lines.join(gap)));
const anyText = fc.oneof(
  text,
  mutatedText(text, fc.oneof(hostileText, oddCharacter, fc.constantFrom("\n", "\n\n", " ", "\t", "*", "_"))),
);

/** Letter by letter into one byte each, as old programs wrote. */
const latin = (written: string) =>
  Uint8Array.from(written.normalize("NFD"), (letter) => (letter.codePointAt(0) ?? 0) & 0xff);

export const txtFile = fc.oneof(
  { weight: 6, arbitrary: anyText.map((written) => new TextEncoder().encode(written)) },
  { weight: 1, arbitrary: anyText.map((written) => new TextEncoder().encode(`\ufeff${written}`)) },
  {
    weight: 1,
    arbitrary: anyText.map((written) => new Uint8Array(Buffer.from(`\ufeff${written}`, "utf16le"))),
  },
  {
    weight: 1,
    arbitrary: anyText.map((written) => new Uint8Array(Buffer.from(`\ufeff${written}`, "utf16le").swap16())),
  },
  { weight: 1, arbitrary: anyText.map(latin) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 300 }) },
);
