/** "Các tin khác" of the last edition on disk: the next works out only the lists that may differ. A cache like any other. */
import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deserialize, serialize } from "node:v8";
import type { KeptOthers } from "../edition/other-news.ts";

const CHECK_BYTES = 20;

/** Undefined where it is missing, damaged, or of another version. */
export function readOthers(cache: string, version: string): KeptOthers | undefined {
  try {
    const bytes = readFileSync(fileIn(cache));
    const content = bytes.subarray(CHECK_BYTES);
    if (!checksum(content).equals(bytes.subarray(0, CHECK_BYTES))) return undefined;
    const [written, lists, keys] = deserialize(content);
    return written === version ? { lists, keys } : undefined;
  } catch {
    return undefined;
  }
}

export function writeOthers(cache: string, version: string, { lists, keys }: KeptOthers): void {
  const content = serialize([version, lists, keys]);
  mkdirSync(cache, { recursive: true });
  const temporary = `${fileIn(cache)}.${process.pid}`;
  writeFileSync(temporary, Buffer.concat([checksum(content), content]));
  renameSync(temporary, fileIn(cache));
}

function fileIn(cache: string): string {
  return path.join(cache, "cac-tin-khac");
}

function checksum(content: Uint8Array): Buffer {
  return Buffer.from(hash("sha1", content, "hex"), "hex");
}
