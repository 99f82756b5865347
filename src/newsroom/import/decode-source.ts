/** Bytes of a text file of any age -> Unicode. */
import { detectLegacy, fromLegacy } from "../../text/legacy-text.ts";
import { isVietnameseSyllable } from "../../text/vietnamese-syllable.ts";
import { ENCODING_NAMES } from "./draft/unicode-piece.ts";

export interface DecodedSource {
  readonly text: string;
  /** What was done, for the report, where the file was no Unicode. */
  readonly note?: string;
}

const UTF8 = new TextDecoder("utf-8", { fatal: true });
const LEAST_VIETNAMESE = 0.6;

/** @returns undefined for bytes that are no text */
export function decodeSource(bytes: Uint8Array): DecodedSource | undefined {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return utf16.includes("\0") ? undefined : { text: utf16 };
  if (bytes.includes(0)) return undefined;
  try {
    const text = UTF8.decode(bytes);
    const encoding = detectLegacy(text);
    return encoding ? { text: fromLegacy(text, encoding), note: noteOf(ENCODING_NAMES[encoding]) } : { text };
  } catch {
    return decodeOld(bytes);
  }
}

/** Told by its byte order mark. */
function utf16Of(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return undefined;
}

function decodeOld(bytes: Uint8Array): DecodedSource | undefined {
  const western = new TextDecoder("windows-1252").decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no text holds them
  if ((western.match(/[\u0001-\u0008\u000e-\u001f\u0080-\u009f]/g)?.length ?? 0) > western.length / 100)
    return undefined;
  const encoding = detectLegacy(western);
  if (encoding) return { text: fromLegacy(western, encoding), note: noteOf(ENCODING_NAMES[encoding]) };
  const vietnamese = new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  return vietnameseShare(vietnamese) >= LEAST_VIETNAMESE
    ? { text: vietnamese, note: noteOf("windows-1258") }
    : { text: western, note: noteOf("windows-1252") };
}

/** Among the words that are not ASCII. */
function vietnameseShare(text: string): number {
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => /[^a-z]/i.test(word));
  return words.length === 0 ? 0 : words.filter((word) => isVietnameseSyllable(word)).length / words.length;
}

function noteOf(encoding: string): string {
  return `Tệp dùng bảng mã ${encoding}, đã đổi sang Unicode: soát lại chữ có dấu`;
}
