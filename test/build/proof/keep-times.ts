/** Changes a file behind its clock's back. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Afterwards the file's times of change and use are what they were, to the nanosecond (which Node's own `utimes` cannot say). */
export async function keepTimes(file: string, change: () => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "toa-soan-times-"));
  const kept = path.join(folder, "kept");
  try {
    await run("touch", ["-r", file, kept]);
    await change();
    await run("touch", ["-r", kept, file]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
