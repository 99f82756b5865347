/** What a finished site holds, file by file, and what each file was made from. */
import { decodeChecked, encodeChecked, readChecked, writeWhole } from "../../content/checked-file.ts";
import { PARTS } from "../parts.ts";

/** How the content of a file that lies on disk is told from any other, without reading it. */
export interface Content {
  /** Bytes. */
  readonly size: number;
  /** Of the last change, in whole milliseconds. */
  readonly mtime: number;
  /** SHA-256 of its bytes, in hex digits. */
  readonly hash: string;
}

export interface SiteFile extends Content {
  /** Fingerprints of what it was made from, in the order of PART. */
  readonly parts: ArrayLike<number>;
  /** Number, in `componentSets`, of the components that it was rendered with. */
  readonly uses: number;
}

/** A folder that is put in and taken out as a whole, its files told apart by nobody. */
export interface SealedFolder {
  /** Of what it was made from. */
  readonly key: string;
  /** Of its files' names, sizes and times. */
  readonly print: string;
  /** Files in it. */
  readonly count: number;
  /** Their bytes' hashes, as `hashLines` writes them. */
  readonly lines: string;
}

export interface Manifest {
  /** By path from the site's root: `2023/06/….html`. */
  readonly files: ReadonlyMap<string, SiteFile>;
  /** By path: `pagefind/2023-06`. */
  readonly sealed: ReadonlyMap<string, SealedFolder>;
  /** Files of components, each set in the order of names. */
  readonly componentSets: readonly (readonly string[])[];
}

/** In columns: 100,000 rows are read in a blink. */
interface Packed {
  readonly form: number;
  readonly names: string;
  readonly hashes: string;
  readonly parts: Float64Array;
  readonly uses: Float64Array;
  readonly sizes: Float64Array;
  readonly mtimes: Float64Array;
  readonly sealed: Manifest["sealed"];
  readonly componentSets: Manifest["componentSets"];
}

const FORM = 4;
/** No file's name can hold it. */
const BETWEEN = "\0";

export function encodeManifest({ files, sealed, componentSets }: Manifest): Buffer {
  const [parts, uses, sizes, mtimes] = [PARTS, 1, 1, 1].map((width) => new Float64Array(files.size * width));
  const hashes: string[] = [];
  let row = 0;
  for (const file of files.values()) {
    parts?.set(file.parts, row * PARTS);
    uses?.set([file.uses], row);
    sizes?.set([file.size], row);
    mtimes?.set([file.mtime], row);
    hashes.push(file.hash);
    row += 1;
  }
  const names = [...files.keys()].join(BETWEEN);
  const packed = {
    form: FORM,
    names,
    hashes: hashes.join(BETWEEN),
    parts,
    uses,
    sizes,
    mtimes,
    sealed,
    componentSets,
  };
  return encodeChecked(packed);
}

/** @returns undefined for bytes that are damaged, cut off, or of another form */
export function decodeManifest(bytes: Uint8Array): Manifest | undefined {
  return unpack(decodeChecked(bytes));
}

/** @returns undefined also where there is none */
export function readManifest(file: string): Manifest | undefined {
  return unpack(readChecked(file));
}

/** One build at a time does: what a killed one has left is written over. */
export function writeManifest(file: string, manifest: Manifest): void {
  writeWhole(file, encodeManifest(manifest), `${file}.half`);
}

function unpack(packed: Packed | undefined): Manifest | undefined {
  if (packed?.form !== FORM) return undefined;
  const { parts, uses, sizes, mtimes, sealed, componentSets } = packed;
  const hashes = packed.hashes.split(BETWEEN);
  const files = new Map<string, SiteFile>();
  for (const [row, name] of (sizes.length === 0 ? [] : packed.names.split(BETWEEN)).entries()) {
    files.set(name, {
      parts: parts.subarray(row * PARTS, (row + 1) * PARTS),
      uses: uses[row] ?? 0,
      size: sizes[row] ?? 0,
      mtime: mtimes[row] ?? 0,
      hash: hashes[row] ?? "",
    });
  }
  return { files, sealed, componentSets };
}
