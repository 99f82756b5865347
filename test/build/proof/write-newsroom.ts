/** Brings a newsroom's folder to the state of the model as an editor would: only what differs is touched. */
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { NewsroomFiles } from "./files-of.ts";
import { keepTimes } from "./keep-times.ts";

export class NewsroomFolder {
  readonly root: string;
  #written: NewsroomFiles = new Map();

  constructor(root: string) {
    this.root = root;
  }

  /**
   * Files that only changed their place are moved, as `git mv` does.
   * @param quiet paths whose time of change must not show the change
   */
  async write(files: NewsroomFiles, quiet: ReadonlySet<string> = new Set()): Promise<void> {
    const gone = [...this.#written.keys()].filter((file) => !files.has(file));
    const movable = new Map(gone.map((file) => [this.#written.get(file), file]));
    for (const [file, content] of files) {
      const before = this.#written.get(file);
      if (before === content) continue;
      const target = path.join(this.root, file);
      const from = before === undefined ? movable.get(content) : undefined;
      await mkdir(path.dirname(target), { recursive: true });
      if (from !== undefined) {
        movable.delete(content);
        await rename(path.join(this.root, from), target);
        continue;
      }
      const put = () => writeFile(target, content);
      await (quiet.has(file) && before !== undefined ? keepTimes(target, put) : put());
    }
    for (const file of gone) await this.#remove(file);
    this.#written = files;
  }

  async #remove(file: string): Promise<void> {
    await rm(path.join(this.root, file), { force: true });
    for (let folder = path.dirname(file); folder.includes("/"); folder = path.dirname(folder)) {
      const names = await readdir(path.join(this.root, folder)).catch(() => [""]);
      if (names.length > 0) return;
      await rm(path.join(this.root, folder), { recursive: true });
    }
  }
}
