/** One article in two files: the same words of the text, or the same headline and sapo. */
import { finding, type Problem } from "../../problem.ts";
import { STATUSES } from "../article.ts";
import type { Archive } from "../cross-check.ts";

const WITHDRAWN = STATUSES.indexOf("withdrawn");

export function checkTwins({ ledger, placesIn }: Pick<Archive, "ledger" | "placesIn">): Problem[] {
  const { ids, status, words, leadWords } = ledger;
  /** The older twin by the newer. */
  const twins = new Map<number, { readonly older: number; readonly what: string }>();
  for (const [column, what] of [
    [words, "có nội dung y hệt"],
    [leadWords, "có tiêu đề và sapo y hệt"],
  ] as const) {
    const repeated = repeatedIn(column);
    if (repeated.size === 0) continue;
    const oldest = new Map<number, number>();
    // Rows stand newest first.
    for (let row = ids.length - 1; row >= 0; row--) {
      const print = column[row] ?? 0;
      if (!repeated.has(print) || status[row] === WITHDRAWN) continue;
      const older = oldest.get(print);
      if (older === undefined) oldest.set(print, row);
      else if (!twins.has(row)) twins.set(row, { older, what });
    }
  }
  return [...twins].map(([row, { older, what }]) => {
    const [id = "", original = ""] = [ids[row], ids[older]];
    const { line, column } = placesIn(id).marks.title ?? { line: 1, column: 1 };
    return {
      path: `articles/${id}.md`,
      ...finding("bai-trung", line, column, {
        found: `Bài này ${what} articles/${original}.md`,
        expected: "mỗi bài đăng một lần",
        mend: "xóa một trong hai tệp; giữ địa chỉ cũ bằng aliases ở bài còn lại",
      }),
    };
  });
}

/** Fingerprints that stand more than once; 0 stands for none. */
function repeatedIn(column: Float64Array): ReadonlySet<number> {
  const sorted = column.slice().sort();
  const repeated = new Set<number>();
  for (let index = 1; index < sorted.length; index++) {
    const print = sorted[index] ?? 0;
    if (print !== 0 && print === sorted[index - 1]) repeated.add(print);
  }
  return repeated;
}
