/** A build as small as can be: an edition is files and their texts, folders that are sealed, and files that lie elsewhere. */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { auditSite } from "../../../src/build/tree/audit-site.ts";
import { openSiteFolder, SITE_MARK } from "../../../src/build/tree/site-folder.ts";
import { Stage } from "../../../src/build/tree/stage.ts";
import { fingerprintOf } from "../../../src/text/fingerprint.ts";

export interface PlainEdition {
  readonly files: Readonly<Record<string, string>>;
  /** Where the files of a folder lie. */
  readonly sealed?: Readonly<Record<string, string>>;
  readonly placed?: Readonly<Record<string, string>>;
}

export interface Printed {
  readonly written: readonly string[];
  readonly lost: readonly string[];
  readonly removed: number;
}

const HEADERS = "_headers";

export async function printEdition(output: string, state: string, edition: PlainEdition): Promise<Printed> {
  const site = openSiteFolder(output, state);
  try {
    const known = site.manifest;
    const audit = known ? auditSite(site.standby, known) : { wrong: [], wrongSealed: [], extra: [] };
    const stage = new Stage(site, audit);
    const files = Object.entries({ [HEADERS]: `${SITE_MARK}\n`, ...edition.files });
    const stays = ([file, text]: readonly [string, string]) =>
      known?.files.get(file)?.parts[0] === fingerprintOf(text);
    const lost = stage.keep(files.filter(stays).map(([file]) => file));
    const written = files.filter((entry) => !stays(entry) || lost.includes(entry[0]));
    for (const [file, text] of written) {
      stage.write(file, text, { parts: [fingerprintOf(text), 0, 0, 0, 0, 0, 0, 0], uses: 0 });
    }
    for (const [file, source] of Object.entries(edition.placed ?? {})) {
      if (stage.keep([file]).length > 0) stage.place(file, source);
    }
    for (const [place, source] of Object.entries(edition.sealed ?? {})) stage.seal(place, source, source);
    const removed = stage.clear();
    stage.verify();
    await stage.publish([]);
    stage.prepareStandby();
    return { written: written.map(([file]) => file), lost, removed };
  } finally {
    site.close();
  }
}

/** What a folder holds, but for our mark: texts by path; anything but a regular file is told as such. */
export function filesOf(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const place = path.join(folder, name);
    const stats = lstatSync(place);
    if (stats.isFile()) found[name] = readFileSync(place, "utf8");
    else if (!stats.isDirectory()) found[name] = "something else";
    else if (readdirSync(place).length === 0) found[`${name}/`] = "an empty folder";
  }
  delete found[HEADERS];
  return found;
}
