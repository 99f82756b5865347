/** The short forms as a whole: no meaning of one form twice. */
import { type Finding, finding } from "../problem.ts";
import { spellingKey } from "../text/normal-form.ts";
import { syllablesOf } from "./syllables-of.ts";
import type { Abbreviation } from "./tables.ts";
import type { YamlSource } from "./yaml-source.ts";

export function checkAbbreviations(
  table: readonly Abbreviation[],
  placeOf: YamlSource["placeOf"],
): Finding[] {
  const first = new Map<string, number>();
  return table.flatMap(({ short, full }, index) => {
    const reading = `${short} ${readingOf(full)}`;
    const earlier = first.get(reading);
    if (earlier === undefined) {
      first.set(reading, index);
      return [];
    }
    const { line, column } = placeOf([index]);
    return [
      finding("viet-tat-lap", line, column, {
        found: `"${short}" với nghĩa "${full}" đã có ở dòng ${placeOf([earlier]).line}`,
        expected: "mỗi nghĩa một lần",
        mend: "xóa một trong hai dòng",
      }),
    ];
  });
}

/** One for meanings that are read alike: `Kinh tế, xã hội` and `kinh tế - xã hội`. */
function readingOf(full: string): string {
  return spellingKey(syllablesOf(full).join(" "));
}
