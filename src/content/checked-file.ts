/** Plain data on disk with a checksum before it: what is damaged, cut off or missing is not believed. */
import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deserialize, serialize } from "node:v8";

const CHECK_BYTES = 20;

/** @param value what the engine's serializer takes */
export function encodeChecked(value: unknown): Buffer {
  const content = serialize(value);
  return Buffer.concat([checksum(content), content]);
}

/** Undefined for bytes that are damaged or cut off, or that an engine wrote which packs otherwise. */
export function decodeChecked(bytes: Uint8Array) {
  const content = bytes.subarray(CHECK_BYTES);
  if (!checksum(content).equals(bytes.subarray(0, CHECK_BYTES))) return undefined;
  try {
    return deserialize(content);
  } catch {
    return undefined;
  }
}

/** Undefined also where the file is missing, or cannot be read. */
export function readChecked(file: string) {
  try {
    return decodeChecked(readFileSync(file));
  } catch {
    return undefined;
  }
}

/**
 * It has its name only once it is whole.
 * @param half its name until then; by default two processes may write at once
 */
export function writeWhole(file: string, bytes: Uint8Array, half = `${file}.${process.pid}.half`): void {
  mkdirSync(path.dirname(file), { recursive: true });
  try {
    writeFileSync(half, bytes);
    renameSync(half, file);
  } catch (fault) {
    rmSync(half, { force: true });
    throw fault;
  }
}

function checksum(content: Uint8Array): Buffer {
  return Buffer.from(hash("sha1", content, "hex"), "hex");
}
