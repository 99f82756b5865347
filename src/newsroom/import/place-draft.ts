/** Which article a piece is to become: the one that it has become before, or a new one. */
import { cleanLine } from "./draft/clean-text.ts";
import type { PieceHead } from "./draft/draft-of.ts";
import { type DraftFolder, titleIn } from "./draft-folder.ts";
import type { ImportMemory, ImportNote } from "./import-memory.ts";

export interface DraftPlace {
  /** `2023/06/slug` */
  readonly id: string;
  readonly isNew: boolean;
  /** What is remembered of an article that was made from this very source. */
  readonly note?: ImportNote | undefined;
}

export class DraftPlaces {
  readonly #drafts: DraftFolder;
  readonly #memory: ImportMemory;
  /** Ids of this run, by source. */
  readonly #placed = new Map<string, DraftPlace>();
  readonly #claimed = new Set<string>();

  constructor(drafts: DraftFolder, memory: ImportMemory) {
    this.#drafts = drafts;
    this.#memory = memory;
    for (const { id } of memory.sources.values()) this.#claimed.add(id);
  }

  /** @param source the key of the piece in the memory; the same source is given the same place */
  async placeFor(source: string, head: PieceHead): Promise<DraftPlace> {
    const known = this.#placed.get(source);
    if (known) return known;
    const place =
      (await this.#remembered(source, head)) ?? (await this.#found(head)) ?? (await this.#fresh(head));
    this.#placed.set(source, place);
    this.#claimed.add(place.id);
    return place;
  }

  async #remembered(source: string, head: PieceHead): Promise<DraftPlace | undefined> {
    const note = this.#memory.sources.get(source);
    if (!note) return undefined;
    if ((await this.#drafts.text(note.id)) !== undefined) return { id: note.id, isNew: false, note };
    // Its editor has moved it to the month of its date, or has thrown it away.
    this.#claimed.delete(note.id);
    const slug = note.id.split("/").at(-1) ?? "";
    const moved = await this.#sameTitle(await this.#drafts.named(slug), head);
    return moved === undefined ? undefined : { id: moved, isNew: false };
  }

  /** Where nothing is remembered, an article of the same name and headline is taken for it. */
  async #found(head: PieceHead): Promise<DraftPlace | undefined> {
    const { folder, slug, date } = head;
    for (let number = 1; ; number++) {
      const id = `${folder}/${numbered(slug, number)}`;
      if ((await this.#drafts.text(id)) === undefined) break;
      const found = await this.#sameTitle([id], head);
      if (found !== undefined) return { id: found, isNew: false };
    }
    // Without a date of its own it was filed under the day of that import.
    const elsewhere =
      date === undefined ? await this.#sameTitle(await this.#drafts.named(slug), head) : undefined;
    return elsewhere === undefined ? undefined : { id: elsewhere, isNew: false };
  }

  async #fresh({ folder, slug }: PieceHead): Promise<DraftPlace> {
    for (let number = 1; ; number++) {
      const id = `${folder}/${numbered(slug, number)}`;
      const isTaken = this.#claimed.has(id) || (await this.#drafts.text(id)) !== undefined;
      if (!isTaken && !(await this.#drafts.hasPhotos(id))) return { id, isNew: true };
    }
  }

  async #sameTitle(ids: readonly string[], { title }: PieceHead): Promise<string | undefined> {
    for (const id of ids) {
      if (this.#claimed.has(id)) continue;
      const text = await this.#drafts.text(id);
      if (text !== undefined && cleanLine(titleIn(text) ?? "") === title) return id;
    }
    return undefined;
  }
}

function numbered(slug: string, number: number): string {
  return number === 1 ? slug : `${slug}-${number}`;
}
