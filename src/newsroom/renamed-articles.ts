/** Published articles that were given another name, and whose readers' links now lead nowhere. */

import { STATUSES } from "../content/article.ts";
import type { Ledger } from "../content/ledger.ts";
import { foldAddress } from "../content/own-address.ts";
import { finding, type Problem } from "../problem.ts";
import { parseInstant } from "../text/vietnam-time.ts";
import { type Renamed, readRenames } from "./rename-history.ts";

type Known = Pick<Ledger, "ids" | "status" | "aliases">;

const ARTICLE = /^articles\/(\d{4}\/\d{2}\/[a-z0-9-]+)\.md$/;
/** A name that was mended so soon has reached few readers, if any. */
const SOON_SECONDS = 3600;

/**
 * Warnings, none where git cannot tell. What was deleted and has no successor is deliberately gone.
 * @param root the newsroom's folder
 */
export async function renameProblems(root: string, known: Known): Promise<Problem[]> {
  return judgeRenames(await readRenames(root), known);
}

/** @param renames newest first */
export function judgeRenames(renames: readonly Renamed[], { ids, status, aliases }: Known): Problem[] {
  if (renames.length === 0) return [];
  const rowOf = new Map(ids.map((id, row) => [id, row]));
  const redirected = new Set(Object.values(aliases).flat().map(foldAddress));
  /** Where what had a name is today. */
  const today = new Map<string, string>();
  return renames.flatMap((rename) => {
    if (today.has(rename.from)) return [];
    const path = today.get(rename.to) ?? rename.to;
    today.set(rename.from, path);
    const [oldId, id] = [idOf(rename.from), idOf(path)];
    const row = id === undefined ? undefined : rowOf.get(id);
    if (oldId === undefined || row === undefined) return [];
    const address = `/${oldId}.html`;
    const isAnswered = rowOf.has(oldId) || redirected.has(foldAddress(address));
    if (isAnswered || STATUSES[status[row] ?? 0] !== "published" || !wasPublished(rename)) return [];
    const found = `Bài này từng ở địa chỉ ${address}, nay ở đó không còn gì`;
    const expected = "địa chỉ cũ dẫn về bài này";
    const mend = aliases[row]
      ? `thêm ${address} vào aliases của bài`
      : `thêm vào phần đầu bài dòng aliases: [${address}]`;
    return [{ path, ...finding("doi-ten-khong-alias", 1, 1, { found, expected, mend }) }];
  });
}

/** As far as the old file tells: no draft, not withdrawn, its hour come, and not only just written. */
function wasPublished({ text, at, since }: Renamed): boolean {
  const front = /^---\r?\n(.*?)\r?\n---/s.exec(text)?.[1];
  if (front === undefined) return false;
  const status = /^status:\s*["']?(\w+)/m.exec(front)?.[1] ?? "published";
  const date = parseInstant(/^date:\s*["']?([^\s"'#]+)/m.exec(front)?.[1] ?? "");
  const isDue = date === undefined || date <= at * 1000;
  return status === "published" && isDue && (since === undefined || at - since >= SOON_SECONDS);
}

function idOf(path: string): string | undefined {
  return ARTICLE.exec(path)?.[1];
}
