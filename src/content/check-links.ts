/** Links between articles lead to articles that are published. */
import { finding, type Problem } from "../problem.ts";
import { STATUSES } from "./article.ts";
import type { Archive } from "./cross-check.ts";
import { namesAt } from "./ledger-stories.ts";

const PUBLISHED = STATUSES.indexOf("published");
const WITHDRAWN = STATUSES.indexOf("withdrawn");

export function checkLinks({ ledger, placesIn, brokenIds }: Archive): Problem[] {
  const { ids, status, links, linkNames } = ledger;
  if (linkNames.length === 0) return [];
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const isPublished = (row: number | undefined) => row !== undefined && status[row] === PUBLISHED;
  /** What every article may link to. */
  const sound = linkNames.map((target) => brokenIds.has(target) || isPublished(rowOf.get(target)));
  const problems: Problem[] = [];
  for (const [row, id] of ids.entries()) {
    if (!hasOther(sound, links.values, links.at[row], links.at[row + 1])) continue;
    const dead = new Set(
      namesAt(links, row, linkNames).filter(
        (target) =>
          !brokenIds.has(target) &&
          !isPublished(rowOf.get(target)) &&
          (isPublished(row) || !rowOf.has(target)),
      ),
    );
    if (dead.size === 0) continue;
    for (const { target, href, line, column } of placesIn(id).links) {
      if (!dead.has(target)) continue;
      const targetRow = rowOf.get(target);
      // Its notice stands there: whoever withdraws a piece in a hurry must not be kept by links of others.
      const isWithdrawn = targetRow !== undefined && status[targetRow] === WITHDRAWN;
      const found = isWithdrawn
        ? `Liên kết "${href}" dẫn tới một bài đã rút`
        : `Liên kết "${href}" dẫn tới ${targetRow === undefined ? "bài không có" : "một bài không được đăng"}`;
      const expected = "một bài đã đăng trong articles/";
      const mend = "sửa đường dẫn hoặc bỏ liên kết";
      const code = isWithdrawn ? "lien-ket-bai-rut" : "lien-ket-hong";
      problems.push({
        path: `articles/${id}.md`,
        ...finding(code, line, column, { found, expected, mend }),
      });
    }
  }
  return problems;
}

function hasOther(sound: readonly boolean[], values: Uint32Array, from = 0, to = 0): boolean {
  for (let at = from; at < to; at++) if (!sound[values[at] ?? 0]) return true;
  return false;
}
