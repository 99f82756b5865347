/** What a part of a build tells of itself, in a file among its others: enough for the parts to be joined without the newsroom. */
import { z } from "zod";

/** In the part's folder; the joined site has none. */
export const PART_NOTE = "phan-dung.json";

const FORM = 3;

const tierSchema = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  articles: z.number(),
  hash: z.string(),
  pages: z.string(),
});

const noteSchema = z.object({
  form: z.literal(FORM),
  /** Of all that the whole site is made from: parts of other editions do not fit. */
  edition: z.string(),
  part: z.number(),
  parts: z.number(),
  pages: z.number(),
  articles: z.number(),
  photos: z.number(),
  /** When the clock alone changes the site next; absent of a preview, which nobody waits for. */
  nextChange: z
    .object({ at: z.number(), articles: z.array(z.string()) })
    .nullable()
    .optional(),
  componentSets: z.array(z.array(z.string())),
  /** Path, content's hash, size, number of the set of components, fingerprints. */
  files: z.array(z.tuple([z.string(), z.string(), z.number(), z.number(), z.array(z.number())])),
  search: z
    .object({
      /** Of all tiers of the archive, newest first. */
      keys: z.array(z.string()),
      /** This part's own. */
      tiers: z.array(z.object({ key: z.string(), entry: tierSchema })),
      catalog: z.object({
        version: z.string(),
        newest: z.number(),
        sections: z.array(z.tuple([z.string(), z.string()])),
        abbreviations: z.array(z.object({ short: z.string(), full: z.string() })),
      }),
      suggestions: z.string(),
    })
    .optional(),
});

export type PartNote = z.infer<typeof noteSchema>;

export function writeNote(note: Omit<PartNote, "form">): string {
  return JSON.stringify({ form: FORM, ...note });
}

/** Undefined where it is none, or one of another version. */
export function parseNote(text: string): PartNote | undefined {
  try {
    return noteSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
