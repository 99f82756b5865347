/** What only the whole archive can tell: links that lead nowhere, names spelt two ways, addresses claimed twice. */
import { groupBy } from "../group-by.ts";
import { error, type Problem } from "../problem.ts";
import { spellingKey } from "../text/normal-form.ts";
import { slugOf } from "../text/slug.ts";
import type { Article, Story } from "./article.ts";

/**
 * @param brokenIds articles that are there but could not be read: links to them are not dead
 * @param fixedAddresses addresses of pages that are not articles: `/chinh-tri/`
 */
export function crossCheck(
  stories: readonly Story[],
  brokenIds: ReadonlySet<string>,
  fixedAddresses: readonly string[],
): Problem[] {
  const articles = stories.map((story) => story.article);
  return [
    ...checkLinks(stories, brokenIds),
    ...checkNames(articles, "topics", "chủ đề"),
    ...checkNames(articles, "places", "địa phương"),
    ...checkAliases(articles, fixedAddresses),
  ];
}

function checkLinks(stories: readonly Story[], brokenIds: ReadonlySet<string>): Problem[] {
  const byId = new Map(stories.map((story) => [story.article.id, story.article]));
  return stories.flatMap(({ article, body }) =>
    body.articleLinks.flatMap(({ target, href, line, column }) => {
      const goal = byId.get(target);
      if (brokenIds.has(target) || goal?.status === "published") return [];
      if (goal && article.status !== "published") return [];
      return [
        {
          path: article.path,
          ...error("lien-ket-hong", line, column, {
            found: goal
              ? `Liên kết "${href}" dẫn tới một bài không được đăng`
              : `Liên kết "${href}" dẫn tới bài không có`,
            expected: "một bài đã đăng trong articles/",
            mend: "sửa đường dẫn hoặc bỏ liên kết",
          }),
        },
      ];
    }),
  );
}

/** Names meet under the spelling key (one name, two spellings) and under the address (two names, one page). */
function checkNames(articles: readonly Article[], key: "topics" | "places", kind: string): Problem[] {
  const uses = new Map<string, { count: number; path: string }>();
  for (const article of articles) {
    for (const name of article[key]) {
      const use = uses.get(name);
      if (use) use.count += 1;
      else uses.set(name, { count: 1, path: article.path });
    }
  }
  const bySpelling = groupBy(uses.keys(), (name) => spellingKey(name));
  const problems: Problem[] = [];
  for (const names of bySpelling.values()) {
    if (names.length < 2) continue;
    const [usual, ...others] = names.sort(
      (a, b) => (uses.get(b)?.count ?? 0) - (uses.get(a)?.count ?? 0) || (a < b ? -1 : 1),
    );
    for (const name of others) {
      problems.push({
        path: uses.get(name)?.path ?? "",
        ...error("hai-cach-viet", 1, 1, {
          found: `Tên ${kind} "${name}" ở đây, nhưng "${usual}" ở ${uses.get(usual ?? "")?.path}`,
          expected: "một cách viết cho một tên",
          mend: `dùng "${usual}" ở mọi bài`,
        }),
      });
    }
  }
  const bySlug = groupBy(bySpelling.keys(), (spelling) => slugOf(spelling));
  for (const [slug, [first, ...rest]] of bySlug) {
    const nameOf = (spelling: string | undefined) => bySpelling.get(spelling ?? "")?.[0] ?? "";
    for (const spelling of slug === "" ? [first, ...rest] : rest) {
      const name = nameOf(spelling);
      problems.push({
        path: uses.get(name)?.path ?? "",
        ...error("dia-chi-trung", 1, 1, {
          found:
            slug === ""
              ? `Tên ${kind} "${name}" không có chữ hay số`
              : `Tên ${kind} "${name}" có cùng địa chỉ với "${nameOf(first)}"`,
          expected: "mỗi tên một địa chỉ không dấu",
          mend: "thêm một chữ để phân biệt, hoặc gộp làm một",
        }),
      });
    }
  }
  return problems;
}

function checkAliases(articles: readonly Article[], fixedAddresses: readonly string[]): Problem[] {
  const owners = new Map<string, string>(
    fixedAddresses.map((address) => [foldAddress(address), "một trang của báo"]),
  );
  for (const { address, path } of articles) owners.set(foldAddress(address), path);
  return articles.flatMap(({ aliases, path }) =>
    aliases.flatMap((alias) => {
      const owner = owners.get(foldAddress(alias));
      owners.set(foldAddress(alias), path);
      if (owner === undefined) return [];
      return [
        {
          path,
          ...error("dia-chi-trung", 1, 1, {
            found: `Địa chỉ cũ "${alias}" đã thuộc về ${owner}`,
            expected: "một địa chỉ chưa ai dùng",
            mend: "xóa địa chỉ này khỏi aliases",
          }),
        },
      ];
    }),
  );
}

/** Two addresses that a case-blind disk or a careless server would take for one. */
function foldAddress(address: string): string {
  return address
    .normalize("NFC")
    .toLowerCase()
    .replace(/\/index\.html$/, "/")
    .replace(/(?<=.)\/$/, "");
}
