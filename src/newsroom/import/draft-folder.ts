/** Drafts on the disk: found again, and written whole or not at all. */
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { splitArticle } from "../../content/front-matter.ts";
import { type DraftFile, hashDraft } from "./import-memory.ts";

const WORKSHOP = ".cache/nhap-bai";

export class DraftFolder {
  readonly #root: string;
  /** Slug -> months that hold it; read once, kept as drafts are written. */
  #months: Map<string, Set<string>> | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** Ids of all articles of this name, whatever their month. */
  async named(slug: string): Promise<string[]> {
    this.#months ??= await readSlugs(this.#root);
    return [...(this.#months.get(slug) ?? [])].sort().map((month) => `${month}/${slug}`);
  }

  /** The file's text; undefined where there is none. */
  async text(id: string): Promise<string | undefined> {
    try {
      return await readFile(this.#file(id), "utf8");
    } catch {
      return undefined;
    }
  }

  async hasPhotos(id: string): Promise<boolean> {
    return access(this.#photos(id)).then(
      () => true,
      () => false,
    );
  }

  /** As `hashDraft` reckons it, of what lies on the disk. */
  async hash(id: string): Promise<string | undefined> {
    const text = await this.text(id);
    if (text === undefined) return undefined;
    const names = await readdir(this.#photos(id)).catch((): string[] => []);
    const photos = await Promise.all(
      names.sort().map(async (name) => ({ name, bytes: await readFile(path.join(this.#photos(id), name)) })),
    );
    return hashDraft(text, photos);
  }

  /** Photos first, the text last: an article is only there when all of it is. What was there under this id is replaced. */
  async write(id: string, text: string, photos: readonly DraftFile[]): Promise<void> {
    await mkdir(path.join(this.#root, WORKSHOP), { recursive: true });
    const workshop = await mkdtemp(path.join(this.#root, WORKSHOP, "bai-"));
    try {
      await mkdir(path.join(workshop, "anh"));
      for (const { name, bytes } of photos) await writeFile(path.join(workshop, "anh", name), bytes);
      await writeFile(path.join(workshop, "bai.md"), text);
      await mkdir(path.dirname(this.#file(id)), { recursive: true });
      if (await this.hasPhotos(id)) await rename(this.#photos(id), path.join(workshop, "anh-cu"));
      if (photos.length > 0) await rename(path.join(workshop, "anh"), this.#photos(id));
      await rename(path.join(workshop, "bai.md"), this.#file(id));
    } finally {
      await rm(workshop, { recursive: true, force: true });
    }
    const [year, month, slug = ""] = id.split("/");
    const months = this.#months?.get(slug) ?? new Set();
    this.#months?.set(slug, months.add(`${year}/${month}`));
  }

  /** A folder for looking at photos before they are anybody's. */
  async withWorkshop<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
    await mkdir(path.join(this.#root, WORKSHOP), { recursive: true });
    const folder = await mkdtemp(path.join(this.#root, WORKSHOP, "anh-"));
    try {
      return await use(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  async close(): Promise<void> {
    await rm(path.join(this.#root, WORKSHOP), { recursive: true, force: true });
  }

  #file(id: string): string {
    return path.join(this.#root, "articles", `${id}.md`);
  }

  #photos(id: string): string {
    return path.join(this.#root, "articles", id);
  }
}

/** The headline of an article's file, if it can be read. */
export function titleIn(text: string): string | undefined {
  const split = splitArticle(text);
  const value = "finding" in split ? undefined : split.source.value;
  return typeof value === "object" && value !== null && "title" in value ? String(value.title) : undefined;
}

async function readSlugs(root: string): Promise<Map<string, Set<string>>> {
  const slugs = new Map<string, Set<string>>();
  const articles = path.join(root, "articles");
  const folders = async (folder: string) =>
    (await readdir(folder, { withFileTypes: true }).catch(() => []))
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  for (const year of await folders(articles)) {
    for (const month of await folders(path.join(articles, year))) {
      for (const name of await readdir(path.join(articles, year, month))) {
        if (!name.endsWith(".md")) continue;
        const slug = name.slice(0, -".md".length);
        slugs.set(slug, (slugs.get(slug) ?? new Set()).add(`${year}/${month}`));
      }
    }
  }
  return slugs;
}
