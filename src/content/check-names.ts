/** Names with pages of their own: one spelling each, and an address that no other name has. */
import { groupBy } from "../group-by.ts";
import { type Explanation, error, type Problem } from "../problem.ts";
import { spellingKey } from "../text/normal-form.ts";
import { slugOf } from "../text/slug.ts";
import type { Mark, MarkedKey, Story } from "./article.ts";

/** Where a name is used: the file and the place in it. */
interface Use extends Mark {
  readonly path: string;
}

/**
 * @param kind what such a name is called in messages: `chủ đề`
 * @param except values of the key that are no names
 */
export function checkNames(
  stories: readonly Story[],
  key: Exclude<MarkedKey, "aliases">,
  kind: string,
  except: readonly string[] = [],
): Problem[] {
  const uses = usesOf(stories, key, new Set(except));
  const countOf = (name: string) => uses.get(name)?.length ?? 0;
  const bySpelling = [...groupBy(uses.keys(), spellingKey).values()].map((names) =>
    names.sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1)),
  );
  const problemsAt = (name: string, code: string, explanation: Explanation): Problem[] =>
    (uses.get(name) ?? []).map(({ path, line, column }) => ({
      path,
      ...error(code, line, column, explanation),
    }));

  const spelling = bySpelling.flatMap(([usual = "", ...others]) =>
    others.flatMap((name) =>
      problemsAt(name, "hai-cach-viet", {
        found: `Tên ${kind} "${name}" ở đây, nhưng "${usual}" ở ${uses.get(usual)?.[0]?.path}`,
        expected: "một cách viết cho một tên",
        mend: `dùng "${usual}" ở mọi bài`,
      }),
    ),
  );
  const bySlug = groupBy(
    bySpelling.map(([usual = ""]) => usual),
    slugOf,
  );
  const address = [...bySlug].flatMap(([slug, names]) =>
    (slug === "" ? names : names.slice(1)).flatMap((name) =>
      problemsAt(name, "dia-chi-trung", {
        found:
          slug === ""
            ? `Tên ${kind} "${name}" không có chữ hay số`
            : `Tên ${kind} "${name}" có cùng địa chỉ với "${names[0]}"`,
        expected: "mỗi tên một địa chỉ không dấu",
        mend: "thêm một chữ để phân biệt, hoặc gộp làm một",
      }),
    ),
  );
  return [...spelling, ...address];
}

function usesOf(stories: readonly Story[], key: MarkedKey, except: ReadonlySet<string>): Map<string, Use[]> {
  const uses = new Map<string, Use[]>();
  for (const { article, marks } of stories) {
    for (const name of article[key]) {
      if (except.has(name)) continue;
      const use = { path: article.path, ...(marks[`${key}/${name}`] ?? { line: 1, column: 1 }) };
      const earlier = uses.get(name);
      if (earlier) earlier.push(use);
      else uses.set(name, [use]);
    }
  }
  return uses;
}
