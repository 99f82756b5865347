/** How many files a reader's cache or an upload must fetch anew between two editions of a site. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** Files that are new in the second tree or have other bytes there; files that both trees share are not opened. */
export function changedBetween(before: string, after: string): number {
  let changed = 0;
  for (const entry of readdirSync(after, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const place = path.join(entry.parentPath, entry.name);
    const old = path.join(before, path.relative(after, place));
    const [now, then] = [statSync(place), statSync(old, { throwIfNoEntry: false })];
    if (now.ino === then?.ino) continue;
    if (then?.size !== now.size || !readFileSync(old).equals(readFileSync(place))) changed += 1;
  }
  return changed;
}
