/** What is remembered of a month's folder, so that the next build opens only what has changed in it. */
import path from "node:path";
import type { PhotoFacts } from "../images/inspect-photo.ts";
import { signatureAt, UNKNOWN } from "./file-signature.ts";

/** Columns, as in the ledger: some hundred of these are read at once. */
export interface MonthMemory {
  readonly signature: number;
  /** Slugs, in the order of names. */
  readonly articles: readonly string[];
  readonly articleSignatures: Float64Array;
  /** Of each article's file; empty where it could not be read as an article. */
  readonly articleHashes: readonly string[];
  /** Folders of photos, by slug. */
  readonly albums: readonly string[];
  readonly albumSignatures: Float64Array;
  /** Photos of album `n`: from `photosAt[n]` to `photosAt[n + 1]`. */
  readonly photosAt: Uint32Array;
  readonly photos: readonly string[];
  readonly photoSignatures: Float64Array;
  readonly photoFacts: readonly PhotoFacts[];
}

/** Of each file and folder in it something was known that could be told from what comes later. */
export function isSettled({
  signature,
  articleSignatures,
  albumSignatures,
  photoSignatures,
}: MonthMemory): boolean {
  return ![[signature], articleSignatures, albumSignatures, photoSignatures].some((signatures) =>
    signatures.includes(UNKNOWN),
  );
}

/** Every file and folder of the month is as it was remembered. */
export function isUnchanged(root: string, folder: string, memory: MonthMemory, now: number): boolean {
  const home = path.join(root, folder);
  const same = (remembered = UNKNOWN, file: string) =>
    remembered !== UNKNOWN && signatureAt(`${home}${path.sep}${file}`, now) === remembered;
  return (
    memory.signature !== UNKNOWN &&
    signatureAt(home, now) === memory.signature &&
    memory.articles.every((slug, index) => same(memory.articleSignatures[index], `${slug}.md`)) &&
    memory.albums.every(
      (slug, index) =>
        same(memory.albumSignatures[index], slug) &&
        memory.photos
          .slice(memory.photosAt[index], memory.photosAt[index + 1])
          .every((name, photo) =>
            same(memory.photoSignatures[(memory.photosAt[index] ?? 0) + photo], `${slug}${path.sep}${name}`),
          ),
    )
  );
}

/** A month as objects, to compare with and to make its memory from. */
export interface Month {
  readonly articles: ReadonlyMap<string, { readonly signature: number; readonly hash: string }>;
  /** By slug, then by file name. */
  readonly albums: ReadonlyMap<string, Album>;
}

export interface Album {
  readonly signature: number;
  readonly photos: ReadonlyMap<string, { readonly signature: number; readonly facts: PhotoFacts }>;
}

export function rememberMonth(signature: number, { articles, albums }: Month): MonthMemory {
  const photos = [...albums.values()].flatMap((album) => [...album.photos]);
  const photosAt = new Uint32Array(albums.size + 1);
  for (const [index, album] of [...albums.values()].entries()) {
    photosAt[index + 1] = (photosAt[index] ?? 0) + album.photos.size;
  }
  return {
    signature,
    articles: [...articles.keys()],
    articleSignatures: Float64Array.from(articles.values(), (article) => article.signature),
    articleHashes: Array.from(articles.values(), ({ hash }) => hash),
    albums: [...albums.keys()],
    albumSignatures: Float64Array.from(albums.values(), (album) => album.signature),
    photosAt,
    photos: photos.map(([name]) => name),
    photoSignatures: Float64Array.from(photos, ([, photo]) => photo.signature),
    photoFacts: photos.map(([, { facts }]) => facts),
  };
}

export function monthOf(memory: MonthMemory): Month {
  const { articles, articleSignatures, articleHashes, albums, albumSignatures, photosAt } = memory;
  return {
    articles: new Map(
      articles.map((slug, index) => [
        slug,
        { signature: articleSignatures[index] ?? UNKNOWN, hash: articleHashes[index] ?? "" },
      ]),
    ),
    albums: new Map(
      albums.map((slug, index) => [
        slug,
        {
          signature: albumSignatures[index] ?? UNKNOWN,
          photos: photosBetween(memory, photosAt[index], photosAt[index + 1]),
        },
      ]),
    ),
  };
}

function photosBetween(
  { photos, photoSignatures, photoFacts }: MonthMemory,
  from = 0,
  to = 0,
): Album["photos"] {
  return new Map(
    photos.slice(from, to).flatMap((name, index) => {
      const facts = photoFacts[from + index];
      return facts ? [[name, { signature: photoSignatures[from + index] ?? UNKNOWN, facts }] as const] : [];
    }),
  );
}
