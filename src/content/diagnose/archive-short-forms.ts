/** Short forms that articles use without explaining them are in the newsroom's table. */
import { closest, distance } from "fastest-levenshtein";
import { finding, type Problem } from "../../problem.ts";
import type { Archive } from "../cross-check.ts";
import { unpackMark } from "../ledger.ts";
import { isKnownCapitals } from "./known-capitals.ts";

/** An empty table says nothing: then no form is unknown. */
export function checkShortForms({
  ledger,
  abbreviations = [],
}: Pick<Archive, "ledger" | "abbreviations">): Problem[] {
  if (abbreviations.length === 0) return [];
  const { ids, shortForms, shortFormMarks, shortFormNames } = ledger;
  const table = new Set(abbreviations.map(({ short }) => short.normalize("NFC")));
  const isKnown = (form: string) => table.has(form) || isKnownCapitals(form);
  const unknown = shortFormNames.map((form) => !isKnown(form) && !isMadeOf(form, isKnown));
  if (!unknown.includes(true)) return [];
  const shorts = [...table];
  const problems: Problem[] = [];
  for (const [row, id] of ids.entries()) {
    const end = shortForms.at[row + 1] ?? 0;
    for (let index = shortForms.at[row] ?? 0; index < end; index++) {
      const number = shortForms.values[index] ?? 0;
      if (!unknown[number]) continue;
      const form = shortFormNames[number] ?? "";
      const { line, column } = unpackMark(shortFormMarks.values[index] ?? 0);
      problems.push({
        path: `articles/${id}.md`,
        ...finding("viet-tat-la", line, column, {
          found: `Từ viết tắt "${form}" không có trong _data/abbreviations.yml, bài cũng không giải thích`,
          expected: "nghĩa đầy đủ ở chỗ dùng đầu tiên, hoặc một dòng trong bảng",
          mend: mend(form, shorts),
        }),
      });
    }
  }
  return problems;
}

/** `HĐND-UBND`, `TP.HCM`: each part is known by itself. */
function isMadeOf(form: string, isKnown: (part: string) => boolean): boolean {
  const parts = form.split(/[-/.]/);
  return parts.length > 1 && parts.every(isKnown);
}

function mend(form: string, shorts: readonly string[]): string {
  const nearest = form.length >= 4 ? closest(form, shorts) : "";
  if (nearest.length >= 4 && (distance(form, nearest) === 1 || isTurned(form, nearest))) {
    return `có phải ý bạn là "${nearest}"?`;
  }
  return `viết "nghĩa đầy đủ (${form})" ở lần đầu, hoặc thêm "${form}" vào bảng`;
}

/** UNBD for UBND. */
function isTurned(form: string, other: string): boolean {
  return distance(form, other) === 2 && [...form].sort().join("") === [...other].sort().join("");
}
