/** A piece whose letters were typed for fonts from before Unicode, in Unicode. */
import type { Root } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { detectLegacy, fromLegacy, type LegacyEncoding } from "../../../text/legacy-text.ts";
import type { Piece } from "../piece.ts";

export const ENCODING_NAMES: Readonly<Record<LegacyEncoding, string>> = {
  tcvn3: "TCVN3 (phông .VnTime)",
  vni: "VNI (phông VNI-Times)",
};

/** Every text of the tree, changed in place; the encoding that was found. */
export function unicodeTree(root: Root): LegacyEncoding | undefined {
  const encoding = detectLegacy(textOf(root));
  if (encoding) {
    visit(root, "text", (node) => {
      node.value = fromLegacy(node.value, encoding);
    });
  }
  return encoding;
}

/** The piece itself where all of it is Unicode. */
export function unicodePiece(piece: Piece): Piece {
  const { title, summary, authors, topics, section } = piece;
  const facts = [title, summary, section, ...(authors ?? []), ...(topics ?? [])].filter(Boolean).join("\n");
  const inText = unicodeTree(piece.content);
  const encoding = inText ?? detectLegacy(facts);
  if (!encoding) return piece;
  const convert = (text: string | undefined) => text && fromLegacy(text, encoding);
  return {
    ...piece,
    title: convert(title),
    summary: convert(summary),
    section: convert(section),
    authors: authors?.map((name) => fromLegacy(name, encoding)),
    topics: topics?.map((name) => fromLegacy(name, encoding)),
    left: [
      ...piece.left,
      `Chữ gõ bằng bảng mã ${ENCODING_NAMES[encoding]} đã đổi sang Unicode: soát lại chữ hoa có dấu`,
    ],
  };
}
