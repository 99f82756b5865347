/** Text typed for the fonts of the years before Unicode: nobody can read it. */
import { type Finding, finding } from "../../problem.ts";
import { detectLegacy } from "../../text/legacy-text.ts";
import type { WrittenText } from "../written-text.ts";
import { OLD_SIGN } from "./odd-characters.ts";

const NAMES = { tcvn3: "TCVN3 (phông .VnTime)", vni: "VNI (phông VNI-Times)" } as const;

export function findLegacyFonts(written: WrittenText): Finding[] {
  const { text } = written;
  const at = text.search(OLD_SIGN);
  const encoding = at < 0 ? undefined : detectLegacy(text);
  if (!encoding) return [];
  const start = at - (/\p{L}*$/u.exec(text.slice(Math.max(0, at - 10), at))?.[0].length ?? 0);
  const { line, column } = written.placeAt(start);
  return [
    finding("ma-cu", line, column, {
      found: `Bài gõ bằng bảng mã cũ ${NAMES[encoding]}: "${text.slice(start).split("\n", 1)[0]?.slice(0, 30)}"`,
      expected: "tiếng Việt Unicode",
      mend: "chuyển mã bằng bộ gõ (UniKey: Ctrl+Shift+F6), hoặc nạp bản gốc bằng npm run import",
    }),
  ];
}
