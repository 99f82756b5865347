/** What a file is, by what is in it; its name is only asked where that contradicts it. */
import { explain } from "../../problem.ts";
import { decodeSource } from "./decode-source.ts";
import { ImportRefused, type SourceFile } from "./piece.ts";

export type SourceKind = "docx" | "wxr" | "html" | "txt";

const MOST_BYTES: Readonly<Record<SourceKind, number>> = {
  docx: 50_000_000,
  html: 50_000_000,
  txt: 50_000_000,
  wxr: 500_000_000,
};
/** No file larger than this is opened at all. */
export const LARGEST = Math.max(...Object.values(MOST_BYTES));

const START = 4_096;
const OTHERS: readonly { readonly magic: RegExp; readonly what: string; readonly mend: string }[] = [
  { magic: /^%PDF/, what: "tệp PDF", mend: "xin tệp Word gốc, hoặc chép chữ sang Word rồi lưu dạng .docx" },
  { magic: /^\{\\rtf/, what: "văn bản RTF", mend: "mở bằng Word rồi lưu dạng .docx" },
  {
    magic: /^(?:\u00ff\u00d8\u00ff|\u0089PNG|GIF8|BM.{4}\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp)/s,
    what: "tệp ảnh hoặc phim",
    mend: "nhập tệp bài viết; ảnh thì đặt vào thư mục ảnh của bài",
  },
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: gzip begins so
    magic: /^(?:Rar!|7z\u00bc\u00af|\u001f\u008b)/,
    what: "tệp nén",
    mend: "giải nén rồi nhập từng tệp bên trong",
  },
];

/** @throws ImportRefused for what cannot be imported */
export function sourceKind({ name, bytes }: SourceFile): SourceKind {
  const kind = kindOf(name, bytes);
  if (bytes.length > MOST_BYTES[kind]) throw tooLarge(bytes.length, MOST_BYTES[kind]);
  return kind;
}

function kindOf(name: string, bytes: Uint8Array): SourceKind {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, START)).toString("latin1");
  if (bytes.length === 0 || (bytes.length <= START && start.trim() === "")) {
    throw refused("Tệp rỗng", "xin lại tệp từ nơi gửi");
  }
  const other = OTHERS.find(({ magic }) => magic.test(start));
  if (other) throw refused(`Đây là ${other.what}`, other.mend);
  // Zip, or the container of old Word and of Word with a password: what is in it, its reader tells.
  if (start.startsWith("PK") || start.startsWith("\u00d0\u00cf\u0011\u00e0")) return "docx";
  const kind = textKind(bytes);
  if (kind === undefined) {
    throw refused(
      "Tệp không phải chữ mà cũng không phải tài liệu Word",
      "kiểm tra lại tệp; có thể nó hỏng khi chép hay tải",
    );
  }
  if (/\.docx?$/i.test(name)) {
    throw refused(
      "Tệp mang đuôi của Word nhưng bên trong không phải tài liệu Word",
      kind === "txt"
        ? "đổi đuôi thành .txt nếu đó là chữ thường"
        : "đổi đuôi thành .html nếu đó là trang web",
    );
  }
  return kind;
}

function textKind(bytes: Uint8Array): SourceKind | undefined {
  const start = decodeSource(cutAtLetter(bytes.subarray(0, START)))?.text.trimStart();
  if (start === undefined) return undefined;
  if (/^<(?:\?xml|!--|rss)/i.test(start) && /<rss[\s>]/i.test(start)) return "wxr";
  if (bytes.length <= MOST_BYTES.txt && decodeSource(bytes) === undefined) return undefined;
  return /<(?:!doctype\s+html|html|head|body|article|meta|title|div|p|table|h1)[\s>]/i.test(start)
    ? "html"
    : "txt";
}

/** Not within a letter of UTF-8 of several bytes. */
function cutAtLetter(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > Math.max(0, bytes.length - 3) && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return end < bytes.length || (bytes[end - 1] ?? 0) >= 0xc0
    ? bytes.subarray(0, Math.max(end - 1, 0))
    : bytes;
}

export function tooLarge(size: number, most: number): ImportRefused {
  return refused(
    `Tệp nặng ${Math.round(size / 1e6)} MB`,
    "chia nhỏ rồi nhập từng phần; tài liệu Word nặng vì ảnh thì nén ảnh trong Word",
    `nhiều nhất ${most / 1e6} MB`,
  );
}

function refused(
  found: string,
  mend: string,
  expected = "tài liệu Word .docx, trang web .html, chữ thường .txt hoặc bản xuất WordPress .xml",
): ImportRefused {
  return new ImportRefused(explain({ found, expected, mend }));
}
