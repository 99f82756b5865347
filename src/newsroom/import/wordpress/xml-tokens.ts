/** The tokens of an XML file one after another, straight from its bytes; nothing in it is expanded, fetched or run. */
import { explain } from "../../../problem.ts";
import { ImportRefused } from "../piece.ts";

export type XmlToken =
  | {
      readonly kind: "open";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly at: number;
    }
  | { readonly kind: "close"; readonly name: string; readonly at: number }
  | { readonly kind: "text"; readonly text: string; readonly at: number };

const LESS = 0x3c;
const GREATER = 0x3e;
const QUOTES = new Set([0x22, 0x27]);
const LONGEST_TAG = 100_000;
const CDATA = "<![CDATA[";
const CUT = "bị cắt cụt";
const NAME = /^[A-Za-z_][\w.:-]*$/;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** @throws ImportRefused where the file breaks off or is no XML, with the line; and for a document type, which may hide anything */
export function* xmlTokens(bytes: Uint8Array): Generator<XmlToken> {
  const xml = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = xml.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])) ? 3 : 0;
  const endOf = (mark: string, from: number) => {
    const end = xml.indexOf(mark, from, "latin1");
    if (end < 0) throw brokenXml(xml, at, CUT);
    return end;
  };
  while (at < xml.length) {
    if (xml[at] !== LESS) {
      const next = xml.indexOf(LESS, at);
      const end = next < 0 ? xml.length : next;
      yield { kind: "text", text: decodeEntities(xml.toString("utf8", at, end)), at };
      at = end;
    } else if (startsWith(xml, at, CDATA)) {
      const end = endOf("]]>", at + CDATA.length);
      yield { kind: "text", text: xml.toString("utf8", at + CDATA.length, end), at };
      at = end + 3;
    } else if (startsWith(xml, at, "<!--")) {
      at = endOf("-->", at + 4) + 3;
    } else if (startsWith(xml, at, "<?")) {
      at = endOf("?>", at + 2) + 2;
    } else if (startsWith(xml, at, "<!")) {
      const isCut = xml.length - at < CDATA.length;
      throw brokenXml(xml, at, isCut ? CUT : "có khai báo DTD, thứ không tệp xuất nào cần");
    } else {
      const end = tagEnd(xml, at);
      if (end < 0) throw brokenXml(xml, at, CUT);
      yield* tagTokens(xml, at, end);
      at = end + 1;
    }
  }
}

export function brokenXml(xml: Uint8Array, at: number, what: string): ImportRefused {
  let line = 1;
  const before = Buffer.from(xml.buffer, xml.byteOffset, at);
  for (let next = before.indexOf(10); next >= 0; next = before.indexOf(10, next + 1)) line++;
  return new ImportRefused(
    explain({
      found: `Ở dòng ${line}, tệp ${what}`,
      expected: "tệp xuất của WordPress còn nguyên",
      mend: "xuất lại từ WordPress (Công cụ > Xuất ra), rồi chép cả tệp",
    }),
  );
}

function* tagTokens(xml: Buffer, at: number, end: number): Generator<XmlToken> {
  const closes = xml[at + 1] === 0x2f;
  const empty = xml[end - 1] === 0x2f;
  const inner = xml.toString("utf8", at + (closes ? 2 : 1), empty ? end - 1 : end);
  const [name = ""] = inner.split(/\s/, 1);
  if (!NAME.test(name)) throw brokenXml(xml, at, "không phải XML");
  if (closes) {
    yield { kind: "close", name, at };
    return;
  }
  const attributes = new Map(
    [...inner.slice(name.length).matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, key = "", double, single]) => [key, decodeEntities(double ?? single ?? "")] as const,
    ),
  );
  yield { kind: "open", name, attributes, at };
  if (empty) yield { kind: "close", name, at };
}

/** A tag may hold a `>` within quotes. */
function tagEnd(xml: Buffer, at: number): number {
  let quote: number | undefined;
  for (let here = at + 1; here < Math.min(xml.length, at + LONGEST_TAG); here++) {
    const byte = xml[here];
    if (quote !== undefined) {
      if (byte === quote) quote = undefined;
    } else if (byte === GREATER) {
      return here;
    } else if (byte !== undefined && QUOTES.has(byte)) {
      quote = byte;
    }
  }
  return -1;
}

function startsWith(xml: Buffer, at: number, mark: string): boolean {
  for (let index = 0; index < mark.length; index++) {
    if (xml[at + index] !== mark.charCodeAt(index)) return false;
  }
  return true;
}

/** The five of XML and numbers; any other stays as it was written. */
function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name)] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
