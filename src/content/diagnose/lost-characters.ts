/** Letters that were lost on the way: the mark that replaces them, and signs that only the font of their origin shows. */

import { codePointOf } from "../../code-point-of.ts";
import { type Finding, finding } from "../../problem.ts";
import type { WrittenText } from "../written-text.ts";
import { LOST } from "./odd-characters.ts";
import { onceALine } from "./once-a-line.ts";

const SOUGHT = new RegExp(`[${LOST}]`, "g");

export function findLostCharacters(written: WrittenText): Finding[] {
  return onceALine(
    Array.from(written.text.matchAll(SOUGHT), ({ 0: character, index }) => {
      const { line, column } = written.placeAt(index);
      const point = codePointOf(character);
      return finding("chu-hong", line, column, {
        found:
          character === "\ufffd"
            ? `Có dấu ${character} (${point}) ở chỗ một chữ đã mất`
            : `Có ký tự ${point} chỉ hiện được bằng một phông chữ riêng, như dấu đầu dòng của Word`,
        expected: "chữ mà máy nào cũng hiện được",
        mend: "xem lại bản gốc rồi gõ lại chỗ này",
      });
    }),
  );
}
