/** "Các tin khác" of the last edition on disk: the next works out only the lists that may differ. A cache like any other. */
import path from "node:path";
import { encodeChecked, readChecked, writeWhole } from "../content/checked-file.ts";
import type { KeptOthers } from "../edition/other-news.ts";

const FILE = "cac-tin-khac";

/** Undefined where it is missing, damaged, or of another version. */
export function readOthers(cache: string, version: string): KeptOthers | undefined {
  const [written, lists, keys] = readChecked(path.join(cache, FILE)) ?? [];
  return written === version ? { lists, keys } : undefined;
}

export function writeOthers(cache: string, version: string, { lists, keys }: KeptOthers): void {
  writeWhole(path.join(cache, FILE), encodeChecked([version, lists, keys]));
}
