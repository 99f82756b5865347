/** Looks for canaries in every file of a folder, names and all. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { canariesIn } from "./canaries.ts";
import { viewsOf } from "./views-of.ts";

/** Files in which a canary was seen, by its place; sorted. */
export type Seen = ReadonlyMap<string, readonly string[]>;

const known = new Map<string, ReadonlySet<string>>();

export async function lookEverywhere(folder: string): Promise<Seen> {
  const seen = new Map<string, string[]>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const file = path.join(folder, name);
    const bytes = statSync(file).isFile() ? readFileSync(file) : Buffer.alloc(0);
    for (const place of await placesIn(name, bytes)) seen.set(place, [...(seen.get(place) ?? []), name]);
  }
  return seen;
}

/** Most files are the same from site to site. */
async function placesIn(name: string, bytes: Buffer): Promise<ReadonlySet<string>> {
  const key = createHash("sha256").update(name).update("\0").update(bytes).digest("hex");
  const before = known.get(key);
  if (before) return before;
  const places = new Set((await viewsOf(name, bytes)).flatMap((view) => [...canariesIn(view)]));
  known.set(key, places);
  return places;
}
