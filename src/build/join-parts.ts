/** Parts that several machines have built -> the whole site; the newsroom itself is not needed. */
import { lstatSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Instant } from "../text/vietnam-time.ts";
import { auditBeside } from "./audit-beside.ts";
import { ComponentSets } from "./component-sets.ts";
import { writeDueNote } from "./due-note.ts";
import { PART_NOTE, type PartNote, parseNote } from "./part-note.ts";
import { PartsRefused } from "./parts-refused.ts";
import { searchFiles, tierPlace } from "./print-search.ts";
import { openSiteFolder } from "./tree/site-folder.ts";
import { FROM_ELSEWHERE, Stage } from "./tree/stage.ts";

export interface JoinOptions {
  /** The parts' folders, absolute. */
  readonly folders: readonly string[];
  /** Where the site goes, absolute. */
  readonly output: string;
  /** Where manifests are kept. */
  readonly state: string;
  readonly now: Instant;
}

export interface JoinReport {
  readonly parts: number;
  readonly pages: number;
  /** All files, those of the search among them. */
  readonly files: number;
  /** Of all files' names and bytes. */
  readonly treeHash: string;
}

interface Part {
  readonly folder: string;
  readonly note: PartNote;
}

/**
 * @throws PartsRefused
 * @throws OutputRefused where the output folder holds something else, or is at work on
 */
export async function joinParts({ folders, output, state, now }: JoinOptions): Promise<JoinReport> {
  const parts = folders.map((folder) => ({ folder, note: readNote(folder) }));
  checkParts(parts);
  const site = openSiteFolder(output, state);
  try {
    const stage = new Stage(site, await auditBeside(site));
    const sets = new ComponentSets(site.manifest?.componentSets ?? []);
    for (const part of parts) adoptFiles(stage, part, sets);
    adoptSearch(stage, parts);
    stage.clear();
    stage.verify();
    await stage.publish(sets.all);
    const nextChange = parts[0]?.note.nextChange;
    if (nextChange !== undefined)
      writeDueNote(path.dirname(state), { builtAt: now, nextChange: nextChange ?? undefined });
    const tierFiles = stage.sealed.reduce((sum, { count }) => sum + count, 0);
    const { size, treeHash } = stage;
    return { parts: parts.length, pages: parts[0]?.note.pages ?? 0, files: size + tierFiles, treeHash };
  } finally {
    site.close();
  }
}

function readNote(folder: string): PartNote {
  const note = parseNote(readText(path.join(folder, PART_NOTE)));
  if (note) return note;
  throw new PartsRefused(
    `${folder} không phải là một phần do lệnh build -- --part dựng. Cần thư mục có tệp ${PART_NOTE}. Cách sửa: dựng lại phần này`,
  );
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** All of one edition, each once. */
function checkParts(parts: readonly Part[]): void {
  const [first] = parts;
  if (!first) throw new PartsRefused("Chưa có phần nào. Cách sửa: ghi thư mục của các phần sau --join");
  const { edition, parts: count } = first.note;
  const other = parts.find(({ note }) => note.edition !== edition || note.parts !== count);
  if (other) {
    throw new PartsRefused(
      `${other.folder} và ${first.folder} thuộc hai bản khác nhau. Cần các phần dựng từ cùng nội dung, cùng --now và cùng số phần. Cách sửa: dựng lại mọi phần`,
    );
  }
  const numbers = parts.map(({ note }) => note.part);
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(
    (part) => !numbers.includes(part),
  );
  if (missing.length > 0) throw new PartsRefused(`Thiếu phần ${missing.join(", ")} trong ${count} phần`);
  if (parts.length > count) throw new PartsRefused(`Có phần được ghi hai lần. Cần mỗi phần một lần`);
}

function adoptFiles(stage: Stage, { folder, note }: Part, sets: ComponentSets): void {
  for (const [file, hash, size, uses, parts] of note.files) {
    const source = path.join(folder, file);
    if (lstatSync(source, { throwIfNoEntry: false })?.size !== size) {
      throw new PartsRefused(`${source} không còn như lúc dựng. Cách sửa: dựng lại phần ${note.part}`);
    }
    stage.adopt(file, source, hash, { parts, uses: sets.numberOf(note.componentSets[uses] ?? []) });
  }
}

function adoptSearch(stage: Stage, parts: readonly Part[]): void {
  const [search] = parts.flatMap(({ note }) => (note.search ? [note.search] : []));
  if (!search) return;
  const made = new Map(
    parts.flatMap(({ folder, note }) =>
      (note.search?.tiers ?? []).map(({ key, entry }) => [key, { folder, key, entry }] as const),
    ),
  );
  const tiers = search.keys.map((key) => {
    const tier = made.get(key);
    if (!tier) throw new PartsRefused("Thiếu một phần của chỉ mục tìm kiếm. Cách sửa: dựng lại mọi phần");
    return tier;
  });
  for (const { folder, key, entry } of tiers)
    stage.seal(tierPlace(entry), path.join(folder, tierPlace(entry)), key);
  for (const [file, content] of searchFiles(search, tiers)) stage.write(file, content, FROM_ELSEWHERE);
}
