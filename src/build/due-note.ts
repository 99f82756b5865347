/** `.cache/den-han.json`: when the last edition was made, and when the clock alone makes it an old one. For programs that start builds. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { writeWhole } from "../content/checked-file.ts";
import type { ClockChange } from "../edition/next-change.ts";
import { type Instant, parseInstant, toIso } from "../text/vietnam-time.ts";

export const DUE_NOTE = "den-han.json";

export interface DueNote {
  readonly builtAt: Instant;
  readonly nextChange: ClockChange | undefined;
}

const instant = z.string().transform((text, context) => {
  const read = parseInstant(text);
  if (read !== undefined) return read;
  context.addIssue({ code: "custom" });
  return z.NEVER;
});
const noteSchema = z.object({
  builtAt: instant,
  nextChange: instant.nullable(),
  articles: z.array(z.string()),
});

export function writeDueNote(cache: string, { builtAt, nextChange }: DueNote): void {
  const note = {
    builtAt: toIso(Math.floor(builtAt / 1000) * 1000),
    nextChange: nextChange ? toIso(nextChange.at) : null,
    articles: nextChange?.articles ?? [],
  };
  writeWhole(path.join(cache, DUE_NOTE), Buffer.from(`${JSON.stringify(note, null, 2)}\n`));
}

/** Undefined where no build has left one that can be read. */
export function readDueNote(cache: string): DueNote | undefined {
  try {
    const note = noteSchema.parse(JSON.parse(readFileSync(path.join(cache, DUE_NOTE), "utf8")));
    const { builtAt, nextChange: at, articles } = note;
    return { builtAt, nextChange: at === null ? undefined : { at, articles } };
  } catch {
    return undefined;
  }
}
