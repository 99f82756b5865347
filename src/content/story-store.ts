/** Parsed stories on disk, so that memory need not hold them and the next build need not parse them: files of JSON texts. */
import { hash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Tone } from "../images/photo-tone.ts";
import { pictureOf } from "../images/picture.ts";
import type { Body } from "../markdown/body.ts";
import type { Article, Photo, Story } from "./article.ts";
import { type LedgerRow, ledgerRow } from "./ledger.ts";

/** What lies in the store is not what was put there: it must be left aside and everything be parsed again. */
export class StoreDamaged extends Error {}

type Stored<Value> = { [Key in keyof Value]: Value[Key] };
type PhotoFacts = readonly [src: string, hash: string, width: number, height: number, tone?: Tone];

/** An article without what can be worked out again. */
interface StoredHead {
  readonly article: Omit<Stored<Article>, "photo" | "path" | "address">;
  readonly lead?: Omit<Stored<Photo>, "picture"> | undefined;
  readonly photos: readonly PhotoFacts[];
}

export type Head = Pick<Story, "article" | "photos">;

/** Traces lie with the text, for they change with it alone. */
export interface StoredBody extends Body {
  readonly traces?: Story["traces"];
}

/** Hexadecimal digits of the checksum before each text. */
const CHECK = 16;
/** Files held open at once. */
const MOST_OPEN = 64;

/** Writes the stories into one new file of the store. */
export function writeStories(folder: string, file: string, stories: readonly Story[]): LedgerRow[] {
  const pieces: Buffer[] = [];
  let at = 0;
  const put = (text: string): number => {
    const bytes = Buffer.from(text);
    pieces.push(Buffer.from(checksum(bytes)), bytes);
    return bytes.length + CHECK;
  };
  const rows = stories.map((story) => {
    const headText = JSON.stringify(packHead(story));
    const head = put(headText);
    const body = put(JSON.stringify(packBody(story)));
    const row = ledgerRow(story, headText, { file, at, head, body });
    at += head + body;
    return row;
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, file), Buffer.concat(pieces), { flag: "wx" });
  return rows;
}

export interface Segment {
  readonly file: string;
  readonly at: number;
  readonly bytes: number;
}

export class StoryStore {
  readonly #folder: string;
  readonly #open = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @throws StoreDamaged */
  readHead(segment: Segment): Head {
    return unpackHead(JSON.parse(this.#read(segment)));
  }

  /** @throws StoreDamaged */
  readBody(segment: Segment): StoredBody {
    return JSON.parse(this.#read(segment));
  }

  close(): void {
    for (const handle of this.#open.values()) closeSync(handle);
    this.#open.clear();
  }

  #read({ file, at, bytes }: Segment): string {
    const buffer = Buffer.allocUnsafe(bytes);
    try {
      if (readSync(this.#handle(file), buffer, 0, bytes, at) < bytes) throw new Error("short");
    } catch {
      throw new StoreDamaged(file);
    }
    const text = buffer.subarray(CHECK);
    if (checksum(text) !== buffer.toString("latin1", 0, CHECK)) throw new StoreDamaged(file);
    return text.toString();
  }

  #handle(file: string): number {
    let handle = this.#open.get(file);
    if (handle === undefined) {
      if (this.#open.size >= MOST_OPEN) this.close();
      handle = openSync(path.join(this.#folder, file), "r");
      this.#open.set(file, handle);
    }
    return handle;
  }
}

function checksum(bytes: Uint8Array): string {
  return hash("sha1", bytes, "hex").slice(0, CHECK);
}

function packHead({ article, photos }: Story): StoredHead {
  const { photo, path: _path, address: _address, ...rest } = article;
  const facts = photos.map(
    ({ src, picture: { hash, width, height, tone } }): PhotoFacts =>
      tone === undefined ? [src, hash, width, height] : [src, hash, width, height, tone],
  );
  if (!photo) return { article: rest, photos: facts };
  const { picture: _picture, ...lead } = photo;
  return { article: rest, lead, photos: facts };
}

function packBody({ body, traces }: Story): StoredBody {
  return traces ? { ...body, traces } : body;
}

function unpackHead({ article, lead, photos: facts }: StoredHead): Head {
  const photos = facts.map(([src, hash, width, height, tone]) => ({
    src,
    picture: pictureOf(hash, width, height, tone),
  }));
  const picture = photos.find(({ src }) => src === lead?.src)?.picture;
  return {
    article: {
      ...article,
      path: `articles/${article.id}.md`,
      address: `/${article.id}.html`,
      ...(lead && picture ? { photo: { ...lead, picture } } : {}),
    },
    photos,
  };
}
