/** A .docx taken apart and judged: its parts, and a fresh copy with nothing in it but text, styles and pictures. */
import { strToU8, zipSync } from "fflate";
import { explain } from "../../../problem.ts";
import { ImportRefused, type SourceFile } from "../piece.ts";
import { readZip } from "./read-zip.ts";

export interface DocxPackage {
  /** Every part by its name; XML as text is read with `xml`. */
  readonly names: readonly string[];
  /** Name of the part that holds the text: `word/document.xml`. */
  readonly main: string;
  /** An XML part; empty where there is none. */
  xml(name: string): string;
  /** A zip of the parts that a converter needs. */
  readonly copy: Buffer;
}

const LIMITS = { entries: 2_000, bytes: 200_000_000 };
/** A whole novel takes 5 MB. */
const MOST_XML = 8_000_000;
const FILE_KINDS: readonly { readonly starts: string; readonly found: string; readonly mend: string }[] = [
  { starts: "{\\rtf", found: "Tệp là văn bản RTF", mend: "mở bằng Word rồi lưu dạng .docx" },
  { starts: "%PDF", found: "Tệp là PDF", mend: "xin tác giả tệp Word, hoặc chép chữ sang tài liệu mới" },
  {
    starts: "<",
    found: "Tệp là trang web hay XML",
    mend: "đổi đuôi thành .html, hoặc lưu lại bằng Word dạng .docx",
  },
];
const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");
/** Names in the directory of an OLE container are UTF-16. */
const ENCRYPTED = Buffer.from("EncryptedPackage", "utf16le");
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const NEEDED = /^(?:\[Content_Types\]\.xml|.*\.rels|.*\.xml)$/i;
const PICTURE = /\.(?:jpe?g|png|gif|webp|avif|bmp|tiff?|emf|wmf|svg|heic)$/i;
/** @throws ImportRefused for what is no Word document, or one that cannot be opened safely */
export function openDocx({ bytes }: SourceFile): DocxPackage {
  refuseOtherKinds(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const parts = readZip(bytes, LIMITS);
  const texts = new Map<string, string>();
  for (const [name, part] of parts) {
    if (NEEDED.test(name)) texts.set(name, checkedXml(name, part));
  }
  const main = mainPart(texts);
  const kept = new Map([...parts].filter(([name]) => NEEDED.test(name) || PICTURE.test(name)));
  const relations = main.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
  kept.set(relations, strToU8(withAllRelations(texts.get(main) ?? "", texts.get(relations))));
  return {
    names: [...parts.keys()],
    main,
    xml: (name) => texts.get(name) ?? "",
    copy: Buffer.from(zipSync(Object.fromEntries(kept), { level: 0 })),
  };
}

function refuseOtherKinds(bytes: Buffer): void {
  if (bytes.length === 0) throw notWord("Tệp rỗng", "xin lại tệp từ nơi gửi");
  if (bytes.subarray(0, OLE.length).equals(OLE)) {
    if (bytes.includes(ENCRYPTED)) {
      throw notWord(
        "Tài liệu có mật khẩu",
        "mở bằng Word, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ) rồi lưu lại",
      );
    }
    throw notWord("Tệp là tài liệu Word đời cũ (.doc)", "mở bằng Word rồi lưu dạng .docx");
  }
  const start = bytes
    .toString("latin1", 0, 64)
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  const kind = FILE_KINDS.find(({ starts }) => start.startsWith(starts));
  if (kind) throw notWord(kind.found, kind.mend);
  if (!start.startsWith("PK"))
    throw notWord("Tệp không phải tài liệu Word", "mở bằng Word rồi lưu dạng .docx");
}

/** Parts of Word have no DTD (ECMA-376 part 2, 8.1.4); one that has means harm. */
function checkedXml(name: string, part: Uint8Array): string {
  if (part.length > MOST_XML) {
    throw new ImportRefused(
      explain({
        found: `Phần chữ "${name}" dài ${Math.round(part.length / 1e6)} MB`,
        expected: `nhiều nhất ${MOST_XML / 1e6} MB`,
        mend: "chia tài liệu thành từng bài",
      }),
    );
  }
  const text = new TextDecoder().decode(part);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text) || text.includes("\0")) {
    throw notWord(`Phần "${name}" có khai báo DTD hoặc mã lạ`, "đừng mở tệp này; hỏi lại người gửi");
  }
  return text;
}

/** Named by its type: a document or template, with macros or without. */
function mainPart(texts: ReadonlyMap<string, string>): string {
  const types = texts.get("[Content_Types].xml") ?? "";
  const named = [...types.matchAll(/<(?:\w+:)?Override\b([^<>]*)>/g)].flatMap(([, attributes = ""]) => {
    const type = /\bContentType="([^"]*)"/.exec(attributes)?.[1] ?? "";
    const name = /\bPartName="\/?([^"]*)"/.exec(attributes)?.[1];
    return name !== undefined && type.includes("word") && type.endsWith(".main+xml") ? [name] : [];
  });
  const name = [...named, "word/document.xml"].find((candidate) => texts.has(candidate));
  if (name === undefined)
    throw notWord("Tệp nén này không chứa tài liệu Word", "mở bằng Word rồi lưu dạng .docx");
  return name;
}

/** A converter stumbles over a picture or link whose address is missing; Word passes it over. */
function withAllRelations(
  text: string,
  relations = `<Relationships xmlns="${RELATIONS}"></Relationships>`,
): string {
  const known = new Set([...relations.matchAll(/\bId="([^"]*)"/g)].map(([, id]) => id));
  const asked = new Set([...text.matchAll(/\br:(?:embed|link|id)="([^"<]*)"/g)].map(([, id]) => id));
  const missing = [...asked]
    .filter((id) => !known.has(id))
    .map((id) => `<Relationship Id="${id}" Type="" Target="#"/>`);
  return relations.replace("</Relationships>", `${missing.join("")}</Relationships>`);
}

function notWord(found: string, mend: string): ImportRefused {
  return new ImportRefused(explain({ found, expected: "một tài liệu Word (.docx)", mend }));
}
