/** What was imported from where, so that the same source finds its draft again. It may be deleted at any time. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { writeWhole } from "../../content/checked-file.ts";

const FILE = ".cache/nhap-bai.json";

const noteSchema = z.object({
  /** The article: `2023/06/slug`. */
  id: z.string().regex(/^\d{4}\/\d{2}\/[a-z0-9-]+$/),
  /** Of the draft as it was written, photos included. */
  hash: z.string(),
  /** Where it was to be read before, for links from others. */
  addresses: z.array(z.string()),
});
const memorySchema = z.object({ version: z.literal(1), sources: z.record(z.string(), noteSchema) });

export type ImportNote = z.infer<typeof noteSchema>;

export interface ImportMemory {
  /** By source: the file's absolute path, and the post inside it. */
  readonly sources: Map<string, ImportNote>;
  save(): Promise<void>;
}

/** A memory that is gone or damaged is an empty one. */
export async function readImportMemory(root: string): Promise<ImportMemory> {
  const file = path.join(root, FILE);
  const sources = new Map(Object.entries(await read(file)));
  const before = JSON.stringify([...sources]);
  return {
    sources,
    async save() {
      if (JSON.stringify([...sources]) === before) return;
      const written = JSON.stringify({ version: 1, sources: Object.fromEntries(sources) }, null, 1);
      writeWhole(file, Buffer.from(written));
    },
  };
}

async function read(file: string): Promise<Record<string, ImportNote>> {
  try {
    const parsed = memorySchema.safeParse(JSON.parse(await readFile(file, "utf8")));
    return parsed.success ? parsed.data.sources : {};
  } catch {
    return {};
  }
}

export interface DraftFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function hashDraft(text: string, photos: readonly DraftFile[]): string {
  const hash = createHash("sha256").update(text);
  for (const { name, bytes } of photos) hash.update(`\0${name}\0`).update(bytes);
  return hash.digest("hex").slice(0, 32);
}
