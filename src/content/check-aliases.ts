/** Old addresses lead to one article each, and to no address that is a page's own. */
import { error, type Problem } from "../problem.ts";
import type { Story } from "./article.ts";

export function checkAliases(stories: readonly Story[], fixedAddresses: readonly string[]): Problem[] {
  const owners = new Map<string, string>(
    fixedAddresses.map((address) => [foldAddress(address), "một trang của báo"]),
  );
  for (const { article } of stories) owners.set(foldAddress(article.address), article.path);
  return stories.flatMap(({ article: { aliases, path }, marks }) =>
    aliases.flatMap((alias) => {
      const owner = owners.get(foldAddress(alias));
      owners.set(foldAddress(alias), path);
      if (owner === undefined) return [];
      const { line, column } = marks[`aliases/${alias}`] ?? { line: 1, column: 1 };
      const found = `Địa chỉ cũ "${alias}" đã thuộc về ${owner}`;
      const expected = "một địa chỉ chưa ai dùng";
      const mend = "xóa địa chỉ này khỏi aliases";
      return [{ path, ...error("dia-chi-trung", line, column, { found, expected, mend }) }];
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
