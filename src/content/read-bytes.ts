/** A file of the newsroom as bytes, or what to tell its editor where the program may not read it. */
import { readFileSync } from "node:fs";
import type { Finding } from "../problem.ts";
import { refusedFile } from "../refused-file.ts";

export function readBytes(file: string): Uint8Array | Finding {
  try {
    return readFileSync(file);
  } catch (fault) {
    return refusedFile(fault);
  }
}
