import { expect, it } from "vitest";
import { countWords } from "../../src/markdown/count-words.ts";
import { renderBody } from "../../src/markdown/render-body.ts";
import { CONTEXT } from "./body-fixtures.ts";

const wordsOf = (markdown: string) => renderBody(markdown, CONTEXT).body.words;

it.each([
  ["## Vì sao\n\nHai **chữ** nữa", 5],
  ["Cắt **gi**ữa chữ\nxuống dòng", 5],
  ["- Một\n- Hai ba", 3],
  ["| A | B b |\n| - | - |\n| c | d |", 5],
  ['![Mô tả không tính](anh-1.jpg "Hai chữ. Ảnh: Tên")', 4],
  ["::: ghi-chu Hai chữ\nmột\n:::", 3],
  ["[Đua ghe](https://youtu.be/dQw4w9WgXcQ)", 2],
  ["Một[^1]\n\n[^1]: Hai ba", 3],
  ["5 ha - [liên kết](/x/)", 5],
  ["```\nmã không tính\n```", 0],
  ["", 0],
])("counts the words that readers read: %j", (markdown, words) => {
  expect(wordsOf(markdown)).toBe(words);
});

it("counts what stands between any white space", () => {
  expect(countWords("  một\u00a0hai\n\tba\u2003bốn ")).toBe(4);
});
