import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { formatDiff } from "../../../src/newsroom/fix/print-diff.ts";

const path = "articles/2023/06/tin.md";
const diff = (before: string, after: string) => stripVTControlCharacters(formatDiff({ path, before, after }));

describe("formatDiff", () => {
  it("shows what was taken out, also where it is not to be seen", () => {
    expect(
      diff("Một\nHai\u00a0\u00a0ba\u200b\tbốn  \nNăm\n", "Một\nHai ba bốn\nNăm\n"),
    ).toMatchInlineSnapshot(`
      "--- articles/2023/06/tin.md
      +++ articles/2023/06/tin.md
      @@ -1,3 +1,3 @@
       Một
      -Hai⍽⍽ba‹U+200B›→bốn␣␣
      +Hai ba bốn
       Năm"
    `);
  });

  it("names what no line shows", () => {
    expect(diff(`\ufeff${"Tỉnh".normalize("NFD")}\r\nHai`, "Tỉnh\nHai\n")).toMatchInlineSnapshot(`
      "--- articles/2023/06/tin.md
      +++ articles/2023/06/tin.md
      # bỏ dấu đầu tệp (BOM)
      # xuống dòng kiểu Windows thành kiểu thường
      # thêm dấu xuống dòng ở cuối tệp
      # chữ và dấu ghép làm một (Unicode dựng sẵn)
      @@ -1,2 +1,2 @@
      -Tỉnh
      -Hai
      +Tỉnh
      +Hai"
    `);
  });
});
