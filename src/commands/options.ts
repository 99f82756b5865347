/** What the commands share: exit codes, options that several take, and how a wrong command line is told. */
import path from "node:path";
import { z } from "zod";
import { parseInstant } from "../text/vietnam-time.ts";

/** The contract's exit codes. */
export const EXIT = { done: 0, content: 1, usage: 2, fault: 3 } as const;

/** The command line is wrong; the message says how, in Vietnamese. */
export class UsageError extends Error {}

export const ROOT = [
  "--root <dir>",
  "Thư mục tòa soạn, nơi có articles/ và _data/ (mặc định: thư mục này)",
] as const;

export const rootOption = z
  .string()
  .min(1)
  .default(".")
  .transform((folder) => path.resolve(folder));

export const nowOption = z
  .string()
  .optional()
  .transform((text) => {
    const now = text === undefined ? Date.now() : parseInstant(text);
    if (now === undefined)
      throw new UsageError(`--now ${text}: cần thời điểm dạng 2023-06-10T08:00:00+07:00`);
    return now;
  });

/** @throws UsageError naming the first option that is wrong */
export function readOptions<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  const { path: where, message } = read.error.issues[0] ?? { path: [], message: "" };
  throw new UsageError(`--${where.join(".")}: ${message}`);
}
