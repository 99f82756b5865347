/** Photos of a piece as files of an article: looked at, named in their order. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { inspectPhoto } from "../../images/inspect-photo.ts";
import type { SourcePhoto } from "./draft/place-photos.ts";
import type { DraftFile } from "./import-memory.ts";
import { extensionOf } from "./photo-kind.ts";

export interface NamedPhotos {
  /** What became of each source. */
  readonly bySource: ReadonlyMap<string, SourcePhoto>;
  /** By name. */
  readonly files: readonly DraftFile[];
}

const KEPT = new Set(["jpg", "png", "webp", "avif"]);

/**
 * @param sources in the order of the text
 * @param read the bytes of a source, undefined where there are none
 * @param folder may be written into
 */
export async function namePhotos(
  sources: readonly string[],
  read: (source: string) => Promise<Uint8Array | undefined>,
  folder: string,
): Promise<NamedPhotos> {
  const bySource = new Map<string, SourcePhoto>();
  const byHash = new Map<string, string>();
  const files: DraftFile[] = [];
  for (const source of sources) {
    const bytes = await read(source);
    if (!bytes) continue;
    const ending = extensionOf(bytes);
    if (ending === undefined || !KEPT.has(ending)) {
      bySource.set(source, {
        refused: `không phải ảnh JPEG, PNG, WebP hay AVIF${ending ? ` (là ${ending.toUpperCase()})` : ""}`,
      });
      continue;
    }
    const file = path.join(folder, `anh.${ending}`);
    await writeFile(file, bytes);
    const facts = await inspectPhoto(file);
    if ("code" in facts) {
      bySource.set(source, { refused: facts.code === "anh-qua-lon" ? "ảnh quá lớn" : "tệp ảnh hỏng" });
      continue;
    }
    const name = byHash.get(facts.hash) ?? `anh-${files.length + 1}.${ending}`;
    if (!byHash.has(facts.hash)) files.push({ name, bytes });
    byHash.set(facts.hash, name);
    bySource.set(source, { name });
  }
  return { bySource, files };
}
