/** `.cache/giu-lai.json`: the site is out, without these articles. For hosts that publish nothing after an exit code of 1. */
import { rmSync } from "node:fs";
import path from "node:path";
import { writeWhole } from "../content/checked-file.ts";
import type { HeldBack } from "../content/hold-back.ts";

const HELD_NOTE = "giu-lai.json";

/** @param heldBack none: then there is no such file */
export function writeHeldNote(cache: string, heldBack: readonly HeldBack[]): void {
  const file = path.join(cache, HELD_NOTE);
  if (heldBack.length === 0) {
    rmSync(file, { force: true });
    return;
  }
  const articles = heldBack.map(({ id, isShown }) => ({ article: `articles/${id}.md`, shown: isShown }));
  writeWhole(file, Buffer.from(`${JSON.stringify(articles, null, 2)}\n`));
}
