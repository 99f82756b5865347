/** Files that are not the text that they seem to be. */

import type { Code } from "../../../src/codes.ts";
import { anyOf, buildStops, shows } from "./harm.ts";
import type { Harm, HostileInput } from "./hostile-input.ts";
import { article, MONTH, SOUND } from "./sound-newsroom.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

function written(
  id: string,
  attack: string,
  text: string | Uint8Array,
  code: Code,
  stock: Harm,
): HostileInput {
  const at = `${MONTH}/${id}.md`;
  return { id, attack, threat: "encoding", files: { [at]: text }, expected: { code, at }, stock };
}

const garbage = shows("\ufffd", "text with lost characters");

export const ENCODING: readonly HostileInput[] = [
  written(
    "utf-16",
    "an article in UTF-16",
    join(new Uint8Array([0xff, 0xfe]), new Uint8Array(Buffer.from(article(), "utf16le"))),
    "ma-hoa-sai",
    garbage,
  ),
  written(
    "latin-1",
    "an article in the code of Windows",
    join(utf8(article()), new Uint8Array([0xd0, 0xe0, 0x20, 0x0a])),
    "ma-hoa-sai",
    garbage,
  ),
  written(
    "overlong",
    "a bracket in more bytes than it needs",
    join(utf8(article()), new Uint8Array([0xc0, 0xbc, 0x0a])),
    "ma-hoa-sai",
    garbage,
  ),
  written(
    "surrogate-bytes",
    "half a character in bytes",
    join(utf8(article()), new Uint8Array([0xed, 0xa0, 0x80, 0x0a])),
    "ma-hoa-sai",
    garbage,
  ),
  written(
    "null-byte",
    "a NUL in the text",
    article("", "Nước\0 lên.\n"),
    "ma-hoa-sai",
    shows("Nước\ufffd lên", "text with lost characters"),
  ),
  written(
    "merge-markers",
    "both sides of a merge that went wrong",
    article("", "<<<<<<< HEAD\nNước lên.\n=======\nNước xuống.\n>>>>>>> khac\n"),
    "dau-tron",
    anyOf(shows("khac", "both sides of the merge"), buildStops),
  ),
  written(
    "closing-js",
    "front matter that `---js` closes",
    "---\ntitle: Tin\ndate: 2023-06-05\n---js\nghi chú nội bộ\n",
    "phan-dau-khong-dong",
    shows("ghi chú nội bộ", "what was to be no text"),
  ),
  {
    id: "table-bad-bytes",
    attack: "a table with bytes that are no text",
    threat: "encoding",
    files: {
      "_data/site.yml": join(
        utf8(SOUND["_data/site.yml"] ?? ""),
        utf8("notice: "),
        new Uint8Array([0xff, 0x41, 0x0a]),
      ),
    },
    expected: { code: "ma-hoa-sai", at: "_data/site.yml" },
    stock: garbage,
  },
];
