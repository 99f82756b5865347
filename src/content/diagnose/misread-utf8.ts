/** Good Vietnamese that a program took for Western text and saved so: `Tá»‰nh á»§y` for `Tỉnh ủy`. */
import { type Finding, finding } from "../../problem.ts";
import type { WrittenText } from "../written-text.ts";

/** The second and third byte of most Vietnamese letters as Western signs; no closing quotation mark is followed so. */
const MISREAD =
  /\u00e1[\u00ba\u00bb][\u0080-\u00bf\u0152-\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/g;
const FEWEST = 2;

export function findMisreadUtf8(written: WrittenText): Finding[] {
  const [first, ...others] = written.text.matchAll(MISREAD);
  if (!first || others.length + 1 < FEWEST) return [];
  const { line, column } = written.placeAt(first.index);
  return [
    finding("chu-loan", line, column, {
      found: `Chữ loạn vì mở nhầm bảng mã: "${written.text
        .slice(Math.max(0, first.index - 1))
        .split("\n", 1)[0]
        ?.slice(0, 30)}"`,
      expected: "tiếng Việt đọc được",
      mend: "chép lại từ bản gốc, chọn UTF-8 khi mở và khi lưu",
    }),
  ];
}
