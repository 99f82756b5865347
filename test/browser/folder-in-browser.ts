/** A newsroom's folder in the browser's own file system, in the place of one that an editor would pick. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";

/** Base64 by path. */
export type FolderFiles = Readonly<Record<string, string>>;

export async function readFolder(folder: string): Promise<FolderFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(async (entry): Promise<[string, string]> => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(folder, file).split(path.sep).join("/"), await readFile(file, "base64")];
    });
  return Object.fromEntries(await Promise.all(files));
}

/** Puts the files there, with the `.git` by which a repository is known, and has the picker give this folder. */
export async function fillBrowserFolder(page: Page, files: FolderFiles): Promise<void> {
  await page.evaluate(async (given) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle(".git", { create: true });
    for (const [file, base64] of Object.entries(given)) {
      const names = file.split("/");
      let folder = root;
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
      const handle = await folder.getFileHandle(names.at(-1) ?? "", { create: true });
      const writable = await handle.createWritable();
      await writable.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
      await writable.close();
    }
  }, files);
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
}

export async function readBrowserFolder(page: Page): Promise<FolderFiles> {
  return page.evaluate(async () => {
    const files: Record<string, string> = {};
    const waiting: [string, FileSystemDirectoryHandle][] = [["", await navigator.storage.getDirectory()]];
    for (const [at, folder] of waiting) {
      // The library of types does not know yet that folders can be walked.
      const entries: AsyncIterable<[string, FileSystemHandle]> = Reflect.get(folder, "entries").call(folder);
      for await (const [name, handle] of entries) {
        if (handle instanceof FileSystemDirectoryHandle) {
          if (name !== ".git") waiting.push([`${at}${name}/`, handle]);
        } else if (handle instanceof FileSystemFileHandle) {
          const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
          files[at + name] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
        }
      }
    }
    return files;
  });
}
