/** The two newsrooms of a proof: one builds on what the last build left, the other always from nothing. */
import { createHash } from "node:crypto";
import { cp, mkdir, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { Builder } from "./builder.ts";
import type { Outcome } from "./builder-process.ts";
import { filesOf, type NewsroomFiles } from "./files-of.ts";
import type { Newspaper } from "./model.ts";
import { readSiteTree, type SiteTree } from "./site-tree.ts";
import { NewsroomFolder } from "./write-newsroom.ts";

export interface Built {
  readonly outcome: Outcome;
  readonly tree: SiteTree;
}

/** Builds made by one process before the next takes over; Eleventy does not give back all it takes. */
const MOST = 60;

export class Workshop {
  readonly #folder: string;
  readonly #photos: readonly Uint8Array[];
  readonly #builder = new Builder(MOST);
  readonly #clean: NewsroomFolder;
  readonly #known = new Map<string, Built>();

  /** @param folder an empty one; the clean newsroom lives there */
  constructor(folder: string, photos: readonly Uint8Array[]) {
    this.#folder = folder;
    this.#photos = photos;
    this.#clean = new NewsroomFolder(path.join(folder, "clean", "newsroom"));
  }

  get cleanSite(): string {
    return path.join(this.#folder, "clean", "site");
  }

  filesOf(paper: Newspaper, broken: ReadonlyMap<string, string> = new Map()): NewsroomFiles {
    return new Map([...filesOf(paper, this.#photos), ...broken]);
  }

  /** What a build from nothing gives: no output, no state but encoded photos. */
  async cleanBuild(files: NewsroomFiles, { now, preview, search }: Newspaper): Promise<Built> {
    const key = keyOf(files, [now, preview, search]);
    const known = this.#known.get(key);
    if (known) return known;
    const { root } = this.#clean;
    await this.#clean.write(files);
    await rm(this.cleanSite, { recursive: true, force: true });
    await keepOnlyPhotos(path.join(root, ".cache"));
    const outcome = await this.#builder.build({ root, output: this.cleanSite, now, preview, search });
    const built = { outcome, tree: readSiteTree(this.cleanSite) };
    this.#known.set(key, built);
    return built;
  }

  /** Gives a new newsroom the photos that have been encoded before. */
  async lendPhotos(root: string): Promise<void> {
    const encoded = path.join(this.#clean.root, ".cache", "anh");
    await mkdir(path.join(root, ".cache"), { recursive: true });
    await cp(encoded, path.join(root, ".cache", "anh"), { recursive: true }).catch(() => undefined);
  }

  close(): void {
    this.#builder.close();
  }
}

function keyOf(files: NewsroomFiles, rest: readonly unknown[]): string {
  const hash = createHash("sha256").update(JSON.stringify(rest));
  for (const [file, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`\0${file}\0`).update(content);
  }
  return hash.digest("hex");
}

async function keepOnlyPhotos(cache: string): Promise<void> {
  for (const name of await readdir(cache).catch(() => [])) {
    if (name !== "anh") await rm(path.join(cache, name), { recursive: true, force: true });
  }
}
