/** The next site, made beside the live one out of what is kept, and put in its place in one step once it is whole. */
import { hash } from "node:crypto";
import { existsSync, lstatSync, readFileSync, renameSync, rmdirSync, rmSync, unlinkSync } from "node:fs";
import path from "node:path";
import { PARTS } from "../parts.ts";
import { type Audit, auditSite, filesBelow, folderPrint, isAsPromised } from "./audit-site.ts";
import { errorCode } from "./error-code.ts";
import { exchangeFolders } from "./exchange-folders.ts";
import { type Content, type Manifest, type SealedFolder, type SiteFile, writeManifest } from "./manifest.ts";
import { clearExtra, mendFile, mendSealed, mendTree, replaceFolder } from "./mend-tree.ts";
import { copyTree, linkOrCopy, putInPlace } from "./put-in-place.ts";
import { oldName, type SiteFolder } from "./site-folder.ts";
import { hashLines, treeHash } from "./tree-hash.ts";
import { type Trees, writeFresh } from "./write-fresh.ts";

const NOTHING: Pick<Manifest, "files" | "sealed"> = { files: new Map(), sealed: new Map() };
/** A paper without old addresses has none to redirect. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(["_redirects"]);

/** What a file is made from, told by who makes it. */
export type MadeFrom = Pick<SiteFile, "parts" | "uses">;

/** Of files that are not rendered from outputs: nothing is compared but their content. */
export const FROM_ELSEWHERE: MadeFrom = { parts: new Array<number>(PARTS).fill(0), uses: 0 };

export class Stage {
  readonly #site: SiteFolder;
  readonly #before: Pick<Manifest, "files" | "sealed">;
  readonly #wrong: ReadonlySet<string>;
  readonly #wrongSealed: ReadonlySet<string>;
  readonly #files = new Map<string, SiteFile>();
  readonly #sealed = new Map<string, SealedFolder>();
  /** Files that were put in, by this build and not by the one before. */
  readonly #put = new Set<string>();
  readonly #changed: string[] = [];

  /**
   * Clears the standby of what nobody promised; of everything, where there is no manifest.
   * @param audit of the standby against the site's manifest
   */
  constructor(site: SiteFolder, audit: Audit) {
    this.#site = site;
    this.#before = site.manifest ?? NOTHING;
    this.#wrong = new Set(audit.wrong);
    this.#wrongSealed = new Set(audit.wrongSealed);
    if (!site.manifest) rmSync(site.standby, { recursive: true, force: true });
    clearExtra(site.standby, audit);
  }

  /** Where the next site is made. */
  get folder(): string {
    return this.#site.standby;
  }

  /** What `writeFresh` must know, in whatever thread. */
  get writer(): Trees {
    return { folder: this.#site.standby, live: this.#site.live };
  }

  /** The file as the last build left it. */
  before(file: string): Content | undefined {
    const known = this.#before.files.get(file);
    // Without the fingerprints: they are views of one large table, and a thread would be sent all of it.
    return known && { size: known.size, mtime: known.mtime, hash: known.hash };
  }

  /** What a file was made from in the last site, and is in the next so far. */
  partsOf(file: string): { readonly before: MadeFrom | undefined; readonly after: MadeFrom | undefined } {
    return { before: this.#before.files.get(file), after: this.#files.get(file) };
  }

  /**
   * Takes over every file that stays as it is.
   * @returns those that were to stay and are lost: neither tree has them as promised
   */
  keep(files: Iterable<string>): string[] {
    const lost: string[] = [];
    for (const file of files) {
      const known = this.#before.files.get(file);
      if (known && (!this.#wrong.has(file) || this.#put.has(file) || mendFile(this.#site, file, known))) {
        if (this.#wrong.has(file)) this.#put.add(file);
        this.#files.set(file, known);
      } else lost.push(file);
    }
    return lost;
  }

  /** @param content new, or the same as before; then the old file stays */
  write(file: string, content: string | Uint8Array, from: MadeFrom): void {
    this.record(file, writeFresh(this.writer, file, content, this.before(file)), from);
  }

  /** Notes what `writeFresh` has written here, in this thread or in another. */
  record(file: string, written: Content, { parts, uses }: MadeFrom): void {
    if (this.#before.files.get(file)?.hash !== written.hash) this.#changed.push(file);
    this.#put.add(file);
    this.#files.set(file, { ...written, parts, uses });
  }

  /**
   * Puts in a file that lies elsewhere, whose name says what it holds; the same one again does nothing.
   * @param digest of its bytes; left out, they are read
   */
  place(file: string, source: string, digest = hash("sha256", readFileSync(source), "hex")): void {
    if (this.#files.has(file)) return;
    putInPlace(this.folder, file, (target) => linkOrCopy(source, target));
    const { size, mtimeMs } = lstatSync(path.join(this.folder, file));
    this.#changed.push(file);
    this.#put.add(file);
    this.#files.set(file, { size, mtime: Math.floor(mtimeMs), hash: digest, ...FROM_ELSEWHERE });
  }

  /** Whether a folder of this key is there, or can be had from the live site. */
  hasSealed(place: string, key: string): boolean {
    const before = this.#before.sealed.get(place);
    if (before?.key !== key) return false;
    return (
      !this.#wrongSealed.has(place) || folderPrint(path.join(this.#site.live, place)).print === before.print
    );
  }

  /**
   * Puts in a whole folder of files that are named after their content, or keeps the one that is there.
   * @param source a folder; not looked at where the old one has the same key and is there
   */
  seal(place: string, source: string, key: string): void {
    const before = this.#before.sealed.get(place);
    if (before?.key === key) {
      if (!this.#wrongSealed.has(place) || mendSealed(this.#site, place, before)) {
        this.#sealed.set(place, before);
        return;
      }
    }
    replaceFolder(this.folder, place, source, copyTree);
    const folder = path.join(this.folder, place);
    this.#sealed.set(place, { key, ...folderPrint(folder), lines: hashLines(folder, `${place}/`) });
    this.#changed.push(`${place}/`);
  }

  /** The next site's sealed folders so far. */
  get sealed(): readonly SealedFolder[] {
    return [...this.#sealed.values()];
  }

  /** The next site's files so far. */
  get files(): Manifest["files"] {
    return this.#files;
  }

  /**
   * Takes over a file that another build has made, and told of.
   * @param source where it lies
   */
  adopt(file: string, source: string, digest: string, { parts, uses }: MadeFrom): void {
    if (this.#before.files.get(file)?.hash !== digest || this.keep([file]).length > 0)
      this.place(file, source, digest);
    const stands = this.#files.get(file);
    if (stands) this.#files.set(file, { ...stands, hash: digest, parts, uses });
  }

  /** Files of the next site so far, those in sealed folders not among them. */
  get size(): number {
    return this.#files.size;
  }

  /** Of the next site so far; the last word once `clear` has been called. */
  get treeHash(): string {
    return treeHash({ files: this.#files, sealed: this.#sealed });
  }

  /** Files new or other than in the live site, and sealed folders, which end in `/`. */
  get changed(): readonly string[] {
    return this.#changed;
  }

  /** Removes what no longer belongs to the site, and folders that it leaves empty. @returns how many files */
  clear(): number {
    let removed = 0;
    const folders = new Set<string>();
    const remove = (file: string) => {
      unlinkIfThere(path.join(this.folder, file));
      folders.add(path.dirname(file));
    };
    for (const file of this.#before.files.keys()) {
      if (this.#files.has(file)) continue;
      if (!this.#isSealed(file)) remove(file);
      removed += 1;
    }
    for (const [place, { count }] of this.#before.sealed) {
      if (this.#sealed.has(place)) continue;
      const files = filesBelow(path.join(this.folder, place)).map(
        (name) => `${place}/${name.replace(/\/$/, "")}`,
      );
      for (const file of files) if (!this.#files.has(file)) remove(file);
      removed += count;
    }
    for (const folder of folders) this.#removeEmpty(folder);
    return removed;
  }

  #isSealed(file: string): boolean {
    if (this.#sealed.size === 0) return false;
    for (let above = path.dirname(file); above !== "."; above = path.dirname(above)) {
      if (this.#sealed.has(above)) return true;
    }
    return false;
  }

  /** And those above that are empty then. */
  #removeEmpty(below: string): void {
    for (let folder = below; folder !== "."; folder = path.dirname(folder)) {
      try {
        rmdirSync(path.join(this.folder, folder));
      } catch (fault) {
        if (NOT_EMPTY.has(errorCode(fault))) return;
        if (!GONE.has(errorCode(fault))) throw fault;
      }
    }
  }

  /**
   * To be called when all is there and `clear` has been. What the audit found right and nobody has touched since is not
   * looked at again; where there was no manifest, everything is.
   * @throws where the stage is not what it should be; then nothing must be published
   */
  verify(): void {
    const wrong = this.#site.manifest ? this.#wrongAmongPut() : this.#wrongAmongAll();
    for (const [file, { size }] of this.#files) if (size === 0 && !MAY_BE_EMPTY.has(file)) wrong.push(file);
    for (const [place, { count }] of this.#sealed) if (count === 0) wrong.push(`${place}/`);
    wrong.push(...this.#below());
    if (wrong.length === 0) return;
    throw new Error(
      `the new site is not as it should be: ${wrong.slice(0, 10).join(", ")} (${wrong.length})`,
    );
  }

  #wrongAmongPut(): string[] {
    return [...this.#put].filter((file) => {
      const promised = this.#files.get(file);
      return !promised || !isAsPromised(path.join(this.folder, file), promised);
    });
  }

  #wrongAmongAll(): string[] {
    const { wrong, wrongSealed, extra } = auditSite(this.folder, {
      files: this.#files,
      sealed: this.#sealed,
    });
    return [...wrong, ...wrongSealed, ...extra];
  }

  /** Files whose folder is to be a file or a sealed folder: the last of the two that was written removed the first. */
  #below(): string[] {
    const found: string[] = [];
    let last = "";
    for (const file of [...this.#files.keys(), ...this.#sealed.keys()]) {
      const folder = path.dirname(file);
      if (folder === last) continue;
      last = folder;
      for (let above = folder; above !== "."; above = path.dirname(above)) {
        if (this.#files.has(above) || this.#sealed.has(above)) found.push(file);
      }
    }
    return found;
  }

  /**
   * The site takes the live one's place, which becomes the standby. The manifest is written before: should the build be
   * killed in between, the next one finds the standby as promised and publishes it.
   * @throws what the disk says; the live site stays
   */
  async publish(componentSets: Manifest["componentSets"]): Promise<void> {
    const { live, standby, manifestFile } = this.#site;
    writeManifest(manifestFile, { files: this.#files, sealed: this.#sealed, componentSets });
    if (!existsSync(live)) renameSync(standby, live);
    else if (!(await exchangeFolders(standby, live))) exchangeByRenaming(standby, live);
  }

  /** To be called when the site is published: the next build finds a standby of which little is to be mended. */
  prepareStandby(): void {
    const { live, standby, manifest } = this.#site;
    if (manifest && existsSync(standby)) return;
    mendTree({ live, standby }, { files: this.#files, sealed: this.#sealed });
  }
}

/** For a moment there is no live site; a build that is killed then is put right by the next. */
function exchangeByRenaming(standby: string, live: string): void {
  const old = oldName(live);
  renameSync(live, old);
  try {
    renameSync(standby, live);
  } catch (fault) {
    renameSync(old, live);
    throw fault;
  }
  renameSync(old, standby);
}

const NOT_EMPTY: ReadonlySet<string | undefined> = new Set(["ENOTEMPTY", "EEXIST"]);
/** Nothing is there, or a file has taken the place of a folder. */
const GONE: ReadonlySet<string | undefined> = new Set(["ENOENT", "ENOTDIR"]);

/** A folder may have taken its place. */
function unlinkIfThere(place: string): void {
  try {
    unlinkSync(place);
  } catch (fault) {
    if (GONE.has(errorCode(fault))) return;
    if (!lstatSync(place).isDirectory()) throw fault;
  }
}
