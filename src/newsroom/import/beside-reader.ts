/** Files that lie beside a source: what a browser saved with a page, and the uploads of an old site. */
import { lstat, readFile, realpath } from "node:fs/promises";
import path from "node:path";
import type { ReadBeside } from "./html/page-pictures.ts";

const MOST_BYTES = 40_000_000;

/** @param page the saved page's file; only its own folder of files (`bai_files`, `bai.files`) is read */
export function readerBeside(page: string): ReadBeside {
  const stem = path.basename(page).replace(/\.[^.]*$/, "");
  const folders = [`${stem}_files`, `${stem}.files`, `${stem}_tệp`, `${stem}-Dateien`];
  return (written) => {
    const parts = partsOf(written);
    const isOwn =
      parts !== undefined &&
      parts.length > 1 &&
      folders.some((folder) => folder.normalize("NFC") === parts[0]?.normalize("NFC"));
    return isOwn ? readInside(path.dirname(page), parts) : Promise.resolve(undefined);
  };
}

/** @param folder a copy of the old site's uploads; a picture's address is looked for by its end: `2020/05/anh.jpg`, then `anh.jpg` */
export async function readUpload(folder: string, address: string): Promise<Uint8Array | undefined> {
  const parts = partsOf(address.replace(/^(?:https?:)?\/\/[^/]*/i, ""));
  for (let from = 0; parts !== undefined && from < parts.length; from++) {
    const bytes = await readInside(folder, parts.slice(from));
    if (bytes) return bytes;
  }
  return undefined;
}

/** @returns undefined for a path that climbs, or is written to deceive */
function partsOf(written: string): string[] | undefined {
  let plain: string;
  try {
    plain = decodeURIComponent(written.replace(/[?#].*$/s, ""));
  } catch {
    return undefined;
  }
  const parts = plain.split("/").filter((part) => part !== "" && part !== ".");
  const isSafe = parts.every((part) => part !== ".." && !/[\\:\0]/.test(part) && part.length <= 255);
  return isSafe && parts.length > 0 && parts.length < 40 ? parts : undefined;
}

/** A regular file, really inside: links that lead out of the folder are not followed. */
async function readInside(folder: string, parts: readonly string[]): Promise<Uint8Array | undefined> {
  try {
    const root = await realpath(folder);
    const file = await realpath(path.join(root, ...parts));
    if (!file.startsWith(root + path.sep)) return undefined;
    const facts = await lstat(file);
    return facts.isFile() && facts.size <= MOST_BYTES ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}
