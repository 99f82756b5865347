/** Bytes of a content file into text, or the reason why they are not text. */
import type { Code } from "../codes.ts";
import { type Finding, finding } from "../problem.ts";
import { stackedMarksAt } from "../text/plain-form.ts";

const MOST_BYTES = 1_000_000;
/** No language writes so; such letters reach over the lines above and below. */
const STACKED = 11;
const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

export interface DecodedText {
  /** In NFC, with `\n` line ends and no byte order mark. */
  readonly text: string;
  /** The same before it was brought to NFC. */
  readonly written: string;
}

export type Decoded = DecodedText | { readonly finding: Finding };

export function decodeText(bytes: Uint8Array): Decoded {
  const refuse = (code: Code, line: number, found: string, expected: string, mend: string): Decoded => ({
    finding: finding(code, line, 1, { found, expected, mend }),
  });
  if (bytes.length > MOST_BYTES) {
    return refuse(
      "tep-qua-lon",
      1,
      `Tệp nặng ${bytes.length} byte`,
      "nhiều nhất 1.000.000 byte",
      "tách bài làm nhiều kỳ",
    );
  }
  if (bytes.includes(0)) {
    return refuse(
      "ma-hoa-sai",
      lineOf(bytes, bytes.indexOf(0)),
      "Tệp không phải chữ UTF-8 (có byte 0)",
      "chữ UTF-8",
      "lưu lại tệp với bảng mã UTF-8",
    );
  }
  let raw: string;
  try {
    raw = strictUtf8.decode(bytes);
  } catch {
    return refuse(
      "ma-hoa-sai",
      badLine(bytes),
      "Tệp có byte không phải UTF-8",
      "chữ UTF-8",
      "lưu lại tệp với bảng mã UTF-8",
    );
  }
  const written = raw.replace(/\r\n?/g, "\n");
  // Before anything is done with it: marks are put in order, which takes minutes where thousands follow one letter.
  const stacked = stackedMarksAt(written, STACKED);
  if (stacked >= 0) {
    return refuse(
      "dau-chong",
      written.slice(0, stacked).split("\n").length,
      "Một chữ mang hơn mười dấu chồng lên nhau",
      "mỗi chữ nhiều nhất hai dấu, như chữ ệ",
      "xóa chữ ấy cùng các dấu rồi gõ lại bằng tay, đừng dán",
    );
  }
  const text = written.normalize("NFC");
  // A lone ======= also underlines a heading in Markdown; only with its partners is it a merge gone wrong.
  if (/^(<{7} |>{7} )/m.test(text)) {
    const marker = text.split("\n").findIndex((line) => /^(<{7} |>{7} |\|{7} |={7}$)/.test(line));
    return refuse(
      "dau-tron",
      marker + 1,
      "Còn dấu trộn của git (<<<<<<<, =======, >>>>>>>)",
      "một bản duy nhất của đoạn này",
      "giữ một bản, xóa các dòng dấu",
    );
  }
  return { text, written };
}

function badLine(bytes: Uint8Array): number {
  let line = 1;
  let from = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, from)) {
    try {
      strictUtf8.decode(bytes.subarray(from, at));
    } catch {
      return line;
    }
    line += 1;
    from = at + 1;
  }
  return line;
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at++) if (bytes[at] === 10) line += 1;
  return line;
}
