/** Old addresses lead to one article each, and to no address that is a page's own. */
import { finding, type Problem } from "../problem.ts";
import type { Archive } from "./cross-check.ts";

export function checkAliases({ ledger, placesIn, fixedAddresses }: Archive): Problem[] {
  const claims = Object.entries(ledger.aliases)
    .map(([row, aliases]) => ({ id: ledger.ids[Number(row)] ?? "", aliases }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  if (claims.length === 0) return [];
  const owners = new Map<string, string>(
    fixedAddresses.map((address) => [foldAddress(address), "một trang của báo"]),
  );
  const ids = new Set(ledger.ids);
  const ownerOf = (address: string) => {
    // Ids are in lower case: an article's address is folded already.
    const id = /^\/(.+)\.html$/.exec(address)?.[1] ?? "";
    return owners.get(address) ?? (ids.has(id) ? `articles/${id}.md` : undefined);
  };
  return claims.flatMap(({ id, aliases }) =>
    aliases.flatMap((alias) => {
      const path = `articles/${id}.md`;
      const owner = ownerOf(foldAddress(alias));
      owners.set(foldAddress(alias), path);
      if (owner === undefined) return [];
      const { line, column } = placesIn(id).marks[`aliases/${alias}`] ?? { line: 1, column: 1 };
      const found = `Địa chỉ cũ "${alias}" đã thuộc về ${owner}`;
      const expected = "một địa chỉ chưa ai dùng";
      const mend = "xóa địa chỉ này khỏi aliases";
      return [{ path, ...finding("dia-chi-trung", line, column, { found, expected, mend }) }];
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
