/** Files of other programs -> drafts in `articles/`. One that cannot be taken stops no other, and nothing is done twice. */
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { explain } from "../../problem.ts";
import type { Instant } from "../../text/vietnam-time.ts";
import { AddressBook } from "./address-book.ts";
import { readerBeside, readUpload } from "./beside-reader.ts";
import { readDocx } from "./docx/read-docx.ts";
import { type CleanPiece, cleanPiece, draftOf, headWithoutText } from "./draft/draft-of.ts";
import { DraftFolder } from "./draft-folder.ts";
import { readHtml } from "./html/read-html.ts";
import { hashDraft, type ImportMemory, readImportMemory } from "./import-memory.ts";
import { type NamedPhotos, namePhotos } from "./name-photos.ts";
import { type NewsroomFacts, openNewsroom } from "./open-newsroom.ts";
import { ImportRefused, type Piece, type SourceFile } from "./piece.ts";
import { type DraftPlace, DraftPlaces } from "./place-draft.ts";
import { readTxt } from "./plain-text/read-txt.ts";
import { LARGEST, type SourceKind, sourceKind, tooLarge } from "./source-kind.ts";
import { readWxr } from "./wordpress/read-wxr.ts";

export interface ImportOptions {
  /** The newsroom's folder. */
  readonly root: string;
  /** From the current folder. */
  readonly files: readonly string[];
  /** Pieces without a date are filed under its month. */
  readonly now: Instant;
  /** For all pieces, instead of what they say. */
  readonly section?: string | undefined;
  /** A folder with the old site's uploads. */
  readonly media?: string | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface ImportReport {
  readonly drafts: readonly DraftReport[];
  /** Files and posts that could not be taken, and why. */
  readonly refused: readonly { readonly name: string; readonly message: string }[];
}

/**
 * `written`: a new draft; `updated`: the source has changed, the draft was untouched; `unchanged`: it is there as it would be
 * written; `kept`: somebody has worked on it, it is left alone.
 */
export type DraftState = "written" | "updated" | "unchanged" | "kept";

export interface DraftReport {
  readonly origin: string;
  /** `articles/2023/06/slug.md` */
  readonly path: string;
  readonly state: DraftState;
  /** What could not be carried over; Vietnamese, one clause each. */
  readonly left: readonly string[];
  readonly guessed: readonly string[];
}

/** @throws ImportRefused where the newsroom itself is not ready, or has no such section */
export async function importFiles(options: ImportOptions): Promise<ImportReport> {
  const newsroom = await openNewsroom(options.root);
  const { section } = options;
  if (section !== undefined && !newsroom.sections.some(({ id }) => id === section))
    throw noSection(section, newsroom);
  const memory = await readImportMemory(options.root);
  const drafts = new DraftFolder(options.root);
  const desk = new ImportDesk(options, newsroom, memory, drafts);
  try {
    return await desk.run();
  } finally {
    await drafts.close();
    await memory.save();
  }
}

class ImportDesk {
  readonly #options: ImportOptions;
  readonly #newsroom: NewsroomFacts;
  readonly #memory: ImportMemory;
  readonly #drafts: DraftFolder;
  readonly #places: DraftPlaces;
  readonly #addresses = new AddressBook();
  readonly #reports: DraftReport[] = [];
  readonly #refused: { name: string; message: string }[] = [];
  readonly #refusedFiles = new Set<string>();
  #done = 0;
  #total = 0;

  constructor(options: ImportOptions, newsroom: NewsroomFacts, memory: ImportMemory, drafts: DraftFolder) {
    this.#options = options;
    this.#newsroom = newsroom;
    this.#memory = memory;
    this.#drafts = drafts;
    this.#places = new DraftPlaces(drafts, memory);
    for (const { id, addresses } of memory.sources.values()) this.#addresses.add(addresses, id);
  }

  async run(): Promise<ImportReport> {
    const files = [...new Set(this.#options.files.map((file) => path.resolve(file)))];
    this.#total = files.length * 2;
    this.#tell();
    // First of all, who was to be read where: pieces link to each other, also to later ones.
    for (const file of files) {
      const before = this.#done;
      await this.#eachPiece(file, (piece) => this.#notePlace(file, piece), ["html", "wxr"]);
      this.#finish(before);
    }
    for (const file of files) {
      const before = this.#done;
      await this.#eachPiece(file, (piece) => this.#take(file, piece));
      this.#finish(before);
    }
    return { drafts: this.#reports, refused: this.#refused };
  }

  /** Hands over the pieces of a file one by one; a file or piece that is refused is noted once, and the others go on. */
  async #eachPiece(
    file: string,
    use: (piece: Piece) => Promise<void>,
    kinds?: readonly SourceKind[],
  ): Promise<void> {
    const name = this.#nameOf(file);
    const whole = kinds === undefined;
    if (this.#refusedFiles.has(file)) return;
    const attempt = await this.#open(file).catch((fault: unknown) => this.#refuse(file, name, fault));
    if (!attempt || (kinds && !kinds.includes(attempt.kind))) return;
    // Each is met twice.
    if (!whole) this.#total += 2 * (attempt.pieces - 1);
    const pieces = attempt.read(whole)[Symbol.asyncIterator]();
    for (;;) {
      const next = await pieces.next().catch((fault: unknown) => this.#refuse(file, name, fault));
      if (!next || next.done) return;
      await use(next.value).catch((fault: unknown) => {
        // A piece that no article can hold; what the disk refuses is nobody's piece.
        if (isOfDisk(fault)) throw fault;
        this.#refusePiece(next.value.origin, fault);
      });
      this.#done++;
      this.#tell();
    }
  }

  async #open(
    file: string,
  ): Promise<{ kind: SourceKind; pieces: number; read: (whole: boolean) => AsyncIterable<Piece> }> {
    const { size } = await stat(file).catch(() => {
      throw noFile();
    });
    if (size > LARGEST) throw tooLarge(size, LARGEST);
    const bytes = await readFile(file).catch(() => {
      throw noFile();
    });
    const source: SourceFile = { name: this.#nameOf(file), bytes };
    const kind = sourceKind(source);
    const pieces = kind === "wxr" ? countItems(bytes) : 1;
    return {
      kind,
      pieces,
      read: (whole) =>
        kind === "wxr"
          ? readWxr(source, whole ? { media: this.#options.media } : { headsOnly: true })
          : one(kind, source, file),
    };
  }

  async #notePlace(file: string, piece: Piece): Promise<void> {
    if (!piece.addresses || piece.addresses.length === 0) return;
    const head = headWithoutText(piece, this.#options.now);
    if (!head) return;
    const { id } = await this.#places.placeFor(sourceKey(file, piece), head);
    this.#addresses.add(piece.addresses, id);
  }

  async #take(file: string, piece: Piece): Promise<void> {
    const clean = cleanPiece(piece, this.#options.now);
    const source = sourceKey(file, piece);
    const place = await this.#places.placeFor(source, clean);
    const { bySource, files } = await this.#photosOf(clean);
    const { sections, hosts, names } = this.#newsroom;
    const { text, left, guessed } = draftOf(clean, {
      ...{ id: place.id, sections, hosts, section: this.#options.section },
      articleAt: (address) => this.#addresses.articleAt(address),
      photoAt: (photo) => bySource.get(photo),
      nameOf: (kind, name) => names.nameOf(kind, name),
    });
    const hash = hashDraft(text, files);
    const state = await this.#stateOf(place, hash);
    if (state === "written" || state === "updated") await this.#drafts.write(place.id, text, files);
    // What was edited stays known as it was written: it is never taken for untouched.
    this.#memory.sources.set(source, {
      id: place.id,
      hash: state === "kept" ? (place.note?.hash ?? hash) : hash,
      addresses: [...(piece.addresses ?? [])],
    });
    this.#reports.push({ origin: piece.origin, path: `articles/${place.id}.md`, state, left, guessed });
  }

  async #stateOf({ id, isNew, note }: DraftPlace, hash: string): Promise<DraftState> {
    if (isNew) return "written";
    const onDisk = await this.#drafts.hash(id);
    if (onDisk === hash) return "unchanged";
    return note !== undefined && onDisk === note.hash ? "updated" : "kept";
  }

  async #photosOf({ piece, photoSources }: CleanPiece): Promise<NamedPhotos> {
    if (photoSources.length === 0) return { bySource: new Map(), files: [] };
    const { media } = this.#options;
    const read = async (source: string) =>
      piece.photos.get(source) ?? (media === undefined ? undefined : await readUpload(media, source));
    return this.#drafts.withWorkshop((folder) => namePhotos(photoSources, read, folder));
  }

  #refuse(file: string, name: string, fault: unknown): undefined {
    this.#refusedFiles.add(file);
    this.#refusePiece(name, fault);
  }

  #refusePiece(name: string, fault: unknown): void {
    if (this.#refused.some((known) => known.name === name)) return;
    this.#refused.push({ name, message: fault instanceof ImportRefused ? fault.message : unreadable(fault) });
  }

  #nameOf(file: string): string {
    return this.#options.files.find((written) => path.resolve(written) === file) ?? file;
  }

  /** A file counts as one at least, whatever was in it. */
  #finish(before: number): void {
    this.#done = Math.max(this.#done, before + 1);
    this.#tell();
  }

  #tell(): void {
    this.#options.onProgress?.(Math.min(this.#done, this.#total), this.#total);
  }
}

async function* one(
  kind: Exclude<SourceKind, "wxr">,
  source: SourceFile,
  file: string,
): AsyncIterable<Piece> {
  if (kind === "docx") yield await readDocx(source);
  else if (kind === "html") yield await readHtml(source, readerBeside(file));
  else yield readTxt(source);
}

/** The file, and the post inside it. */
function sourceKey(file: string, { origin }: Piece): string {
  return `${file}\n${origin.split(/[\\/]/).at(-1)}`;
}

function countItems(bytes: Uint8Array): number {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let count = 0;
  for (let at = whole.indexOf("<item>"); at >= 0; at = whole.indexOf("<item>", at + 6)) count++;
  return Math.max(count, 1);
}

function noFile(): ImportRefused {
  return new ImportRefused(
    explain({
      found: "Không mở được tệp này",
      expected: "một tệp có thật",
      mend: "kiểm tra tên và thư mục của tệp",
    }),
  );
}

/** A full disk, a folder that nobody may write into. */
function isOfDisk(fault: unknown): boolean {
  return fault instanceof Error && "syscall" in fault;
}

/** What no reader of ours expected of a file. */
function unreadable(fault: unknown): string {
  const why = fault instanceof Error ? fault.message.split("\n")[0]?.slice(0, 120) : String(fault);
  return explain({
    found: `Tệp hỏng hoặc viết khác lạ (${why})`,
    expected: "tệp mở được bằng chương trình đã tạo ra nó",
    mend: "mở tệp bằng chương trình ấy, lưu lại rồi nhập lần nữa",
  });
}

function noSection(section: string, { sections }: NewsroomFacts): ImportRefused {
  return new ImportRefused(
    explain({
      found: `Không có chuyên mục “${section}”`,
      expected: `một mã trong _data/sections.yml: ${sections.map(({ id }) => id).join(", ")}`,
      mend: "sửa --section",
    }),
  );
}
