/** Names with pages of their own: one spelling each, and an address that no other name has. */
import type { Code } from "../codes.ts";
import { groupBy } from "../group-by.ts";
import { type Explanation, finding, type Problem } from "../problem.ts";
import { spellingKey } from "../text/normal-form.ts";
import { slugOf } from "../text/slug.ts";
import type { MarkedKey } from "./article.ts";
import type { Archive } from "./cross-check.ts";
import type { Lists } from "./ledger.ts";
import { namesAt } from "./ledger-stories.ts";

/** It names a folder, of which disks allow 255 bytes; some signs are spelt out (`♥` is `love`). */
const LONGEST_ADDRESS = 140;

interface NameColumn {
  readonly key: Exclude<MarkedKey, "aliases">;
  readonly lists: Lists;
  readonly names: readonly string[];
  /** What such a name is called in messages: `chủ đề`. */
  readonly kind: string;
  /** Values that are no names. */
  readonly except?: readonly string[];
}

export function checkNames(
  { ledger, placesIn }: Archive,
  { key, lists, names, kind, except = [] }: NameColumn,
): Problem[] {
  const counts = new Uint32Array(names.length);
  for (const value of lists.values) counts[value] = (counts[value] ?? 0) + 1;
  const left = new Set(except);
  const used = names.filter((name, number) => (counts[number] ?? 0) > 0 && !left.has(name));
  const countOf = new Map(names.map((name, number) => [name, counts[number] ?? 0]));
  /** Ids of the articles that use a name, in the order of their files. */
  const usesOf = (name: string) =>
    ledger.ids.filter((_, row) => namesAt(lists, row, names).includes(name)).sort();

  const bySpelling = [...groupBy(used, spellingKey).values()].map((variants) =>
    variants.sort((a, b) => (countOf.get(b) ?? 0) - (countOf.get(a) ?? 0) || (a < b ? -1 : 1)),
  );
  const problemsAt = (name: string, code: Code, explanation: Explanation): Problem[] =>
    usesOf(name).map((id) => {
      const { line, column } = placesIn(id).marks[`${key}/${name}`] ?? { line: 1, column: 1 };
      return { path: `articles/${id}.md`, ...finding(code, line, column, explanation) };
    });

  const spelling = bySpelling.flatMap(([usual = "", ...others]) =>
    others.flatMap((name) =>
      problemsAt(name, "hai-cach-viet", {
        found: `Tên ${kind} "${name}" ở đây, nhưng "${usual}" ở articles/${usesOf(usual)[0]}.md`,
        expected: "một cách viết cho một tên",
        mend: `dùng "${usual}" ở mọi bài`,
      }),
    ),
  );
  const bySlug = groupBy(bySpelling.map(([usual = ""]) => usual).sort(), slugOf);
  const address = [...bySlug].flatMap(([slug, rivals]) =>
    (slug === "" ? rivals : rivals.slice(1)).flatMap((name) =>
      problemsAt(name, "dia-chi-trung", {
        found:
          slug === ""
            ? `Tên ${kind} "${name}" không có chữ hay số`
            : `Tên ${kind} "${name}" có cùng địa chỉ với "${rivals[0]}"`,
        expected: "mỗi tên một địa chỉ không dấu",
        mend: "thêm một chữ để phân biệt, hoặc gộp làm một",
      }),
    ),
  );
  const long = [...bySlug].flatMap(([slug, rivals]) =>
    slug.length <= LONGEST_ADDRESS
      ? []
      : rivals.flatMap((name) =>
          problemsAt(name, "qua-dai", {
            found: `Tên ${kind} "${name}" thành địa chỉ dài ${slug.length} ký tự`,
            expected: `nhiều nhất ${LONGEST_ADDRESS} ký tự`,
            mend: "rút gọn tên, bỏ các ký hiệu lạ",
          }),
        ),
  );
  return [...spelling, ...address, ...long];
}
