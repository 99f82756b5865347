/** Puts right what an audit found wrong in the standby, with the live site's files where those are as promised. */
import { lstatSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { type Audit, auditSite, folderPrint, isAsPromised } from "./audit-site.ts";
import type { Manifest, SealedFolder, SiteFile } from "./manifest.ts";
import { linkOrCopy, linkTree, putInPlace } from "./put-in-place.ts";
import type { SiteFolder } from "./site-folder.ts";

type Trees = Pick<SiteFolder, "live" | "standby">;

/** A folder, with nothing in it that nobody promised. */
export function clearExtra(standby: string, { extra }: Audit): void {
  if (lstatSync(standby, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(standby);
  mkdirSync(standby, { recursive: true });
  for (const place of extra) rmSync(path.join(standby, place), { recursive: true, force: true });
}

/** @returns whether the live site had it as promised */
export function mendFile({ live, standby }: Trees, file: string, promised: SiteFile): boolean {
  const source = path.join(live, file);
  if (!isAsPromised(source, promised)) return false;
  putInPlace(standby, file, (target) => linkOrCopy(source, target));
  return true;
}

/** @returns whether the live site had it as promised */
export function mendSealed({ live, standby }: Trees, place: string, promised: SealedFolder): boolean {
  const source = path.join(live, place);
  if (folderPrint(source).print !== promised.print) return false;
  replaceFolder(standby, place, source, linkTree);
  return true;
}

/** @param put makes the folder out of another: links or copies */
export function replaceFolder(
  standby: string,
  place: string,
  source: string,
  put: (from: string, to: string) => void,
): void {
  rmSync(path.join(standby, place), { recursive: true, force: true });
  putInPlace(standby, place, (target) => put(source, target));
}

/** Makes the standby the live site's twin, so that the next build need not. */
export function mendTree(trees: Trees, manifest: Pick<Manifest, "files" | "sealed">): void {
  const audit = auditSite(trees.standby, manifest);
  clearExtra(trees.standby, audit);
  // What the live site does not have as promised is left to the next build.
  for (const file of audit.wrong) {
    const promised = manifest.files.get(file);
    if (promised) mendFile(trees, file, promised);
  }
  for (const place of audit.wrongSealed) {
    const promised = manifest.sealed.get(place);
    if (promised) mendSealed(trees, place, promised);
  }
}
