/** Whether two loads have read the same articles. */
import type { Ledger } from "./ledger.ts";

export function isSameLedger(a: Ledger, b: Ledger): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  const columns = ({ ids, own, body, photos, links }: Ledger) => [ids, own, body, photos.at, links.at];
  const theirs = columns(b);
  return columns(a).every((column, index) => isSameColumn(column, theirs[index] ?? []));
}

function isSameColumn(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  for (let row = 0; row < a.length; row++) if (a[row] !== b[row]) return false;
  return a.length === b.length;
}
