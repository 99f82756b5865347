/**
 * Tells what changes in `articles/` and `_data/`, by watching folders alone: an archive has a thousand times more files.
 * Folders of photos are watched in the newest months, and where somebody looks at an article.
 */
import { type FSWatcher, watch } from "node:fs";
import path from "node:path";
import { ANYTHING_CHANGED, type Changes, changesAt, joinChanges } from "./changes.ts";
import { foldersToWatch, inodeOf } from "./folders-to-watch.ts";

export interface NewsroomWatch {
  /** @param album a folder of photos: `articles/2023/06/slug` */
  watchAlbum(album: string): void;
  close(): void;
}

export interface WatchOptions {
  /** The newsroom's folder, absolute. */
  readonly root: string;
  readonly onChange: (changes: Changes) => void;
  /** Called once, where the system lets no more folders be watched: from then on all is looked through now and then. */
  readonly onTrouble: (fault: unknown) => void;
  /** Whether a watched folder tells of what happens in the folders below. */
  readonly recursive?: boolean;
}

/** After a change: new folders are to be watched, too. */
const REFRESH_MS = 20;
const POLL_MS = 5000;
/** The system has a limit to what it keeps for us: who hears of so many may not have heard of all. */
const FLOOD = 2000;
const FLOOD_MS = 1000;

export function watchNewsroom(options: WatchOptions): NewsroomWatch {
  const watching = new FolderWatch({ recursive: process.platform !== "linux", ...options });
  watching.refresh();
  return watching;
}

class FolderWatch implements NewsroomWatch {
  readonly #options: WatchOptions;
  /** By path from the root; `inode` tells a folder from another that has taken its place. */
  readonly #watchers = new Map<string, { readonly watcher: FSWatcher; readonly inode: number }>();
  readonly #albums = new Set<string>();
  #started = false;
  #refreshing: NodeJS.Timeout | undefined;
  #polling: NodeJS.Timeout | undefined;
  #flood = { since: 0, events: 0 };

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  watchAlbum(album: string): void {
    if (this.#options.recursive || this.#albums.has(album) || this.#watchers.has(album)) return;
    this.#albums.add(album);
    this.refresh();
  }

  close(): void {
    clearTimeout(this.#refreshing);
    clearInterval(this.#polling);
    for (const { watcher } of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  /** Watches all that is to be watched now, and nothing else; what is in a folder that came is taken for changed. */
  refresh(): void {
    const wanted = foldersToWatch(this.#options.root, this.#options.recursive ? undefined : this.#albums);
    for (const [folder, { watcher, inode }] of this.#watchers) {
      if (wanted.get(folder) === inode) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    let news: Changes | undefined;
    for (const [folder, inode] of wanted) {
      if (this.#watchers.has(folder)) continue;
      this.#watch(folder, inode);
      const changes = changesAt(folder);
      if (this.#started && changes) news = news ? joinChanges(news, changes) : changes;
    }
    this.#started = true;
    if (news) this.#options.onChange(news);
  }

  #watch(folder: string, inode: number): void {
    const recursive = this.#options.recursive === true && folder !== "";
    try {
      const watcher = watch(path.join(this.#options.root, folder), { recursive });
      watcher.on("change", (_, name) => this.#hear(folder, name === null ? undefined : String(name)));
      watcher.on("error", () => {
        watcher.close();
        this.#watchers.delete(folder);
        this.#report(ANYTHING_CHANGED);
      });
      this.#watchers.set(folder, { watcher, inode });
    } catch (fault) {
      // Gone again, or the system's limit is reached.
      if (inodeOf(path.join(this.#options.root, folder)) === inode) this.#poll(fault);
    }
  }

  #hear(folder: string, name: string | undefined): void {
    const file = [folder, ...(name?.split(path.sep) ?? [])].filter((part) => part !== "").join("/");
    const changes = changesAt(file);
    if (changes) this.#report(this.#isFlooded() ? ANYTHING_CHANGED : changes);
  }

  #report(changes: Changes): void {
    this.#refreshing ??= setTimeout(() => {
      this.#refreshing = undefined;
      this.refresh();
    }, REFRESH_MS);
    this.#options.onChange(changes);
  }

  #isFlooded(): boolean {
    const now = performance.now();
    if (now - this.#flood.since > FLOOD_MS) this.#flood = { since: now, events: 0 };
    return ++this.#flood.events > FLOOD;
  }

  #poll(fault: unknown): void {
    if (this.#polling) return;
    this.#polling = setInterval(() => this.#options.onChange(ANYTHING_CHANGED), POLL_MS);
    this.#options.onTrouble(fault);
  }
}
