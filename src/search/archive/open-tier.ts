/**
 * Opens one tier with Pagefind's own code, which fetches by itself and takes whatever comes: so every file passes through
 * here, is unpacked and looked at, and a missing or damaged one is an error instead of a wrong answer.
 */
import { gunzipSync } from "fflate";
import { LANGUAGE, SEARCH_FOLDER, type Tier } from "./catalog.ts";
import { type Fragment, readPagefindJson } from "./fragment.ts";
import { type PackedTable, type PageTable, unpackTable } from "./page-table.ts";
import { type PagefindInstance, type TierIndex, tierIndex } from "./tier-index.ts";

/** `createInstance` of Pagefind's module. */
export type CreateInstance = (options: { basePath: string }) => PagefindInstance;

/** Gets a file of the site. @throws where it is not there */
export type Load = (address: string) => Promise<Uint8Array>;

export interface TierFiles {
  /** Stands in for `fetch` while Pagefind works in this thread. */
  readonly fetch: (address: unknown) => Promise<Response>;
  /** Fetches what every tier needs. */
  prepare(): void;
  open(tier: Tier): Promise<OpenTier>;
  /** Forgets an open tier. */
  close(id: string): void;
  fragment(tier: Tier, id: string): Promise<Fragment>;
}

export interface OpenTier {
  readonly index: TierIndex;
  /** Fetched when first asked for. */
  table(): Promise<PageTable>;
  /** @throws where a file that Pagefind needed could not be had since the tier was opened */
  check(): void;
}

interface TierFilesOptions {
  readonly create: CreateInstance;
  readonly load: Load;
  /** Version of Pagefind that wrote the tiers. */
  readonly version: string;
  /** Address of Pagefind's WebAssembly. */
  readonly engine: string;
}

export function tierFiles({ create, load, version, engine }: TierFilesOptions): TierFiles {
  const opened = new Map<string, Opened>();
  // One copy for all tiers; Pagefind asks for it once a tier.
  let engineBytes: Promise<Uint8Array> | undefined;
  const getEngine = () => {
    engineBytes ??= load(engine).then(unpack, (reason: unknown) => {
      // The next attempt begins afresh.
      engineBytes = undefined;
      throw reason;
    });
    return engineBytes;
  };

  async function answer(address: string): Promise<Response> {
    const [folder = "", name = ""] = splitAddress(address);
    const open = opened.get(folder);
    if (!open) throw new Error(`no tier at ${address}`);
    try {
      if (name === "pagefind-entry.json") return new Response(JSON.stringify(entryOf(open.tier, version)));
      if (name.startsWith("wasm.")) return respond(await getEngine());
      return respond(name === metaOf(open.tier) ? open.meta : unpack(await load(address)));
    } catch (reason) {
      open.failure ??= reason;
      throw reason;
    }
  }

  return {
    fetch: (address) => answer(String(address).split("?", 1)[0] ?? ""),
    prepare() {
      getEngine().catch(() => undefined);
    },
    async open(tier) {
      const folder = folderOf(tier);
      // Before Pagefind, which reports a failure of these two to nobody.
      const [meta] = await Promise.all([load(folder + metaOf(tier)).then(unpack), getEngine()]);
      const state: Opened = { tier, meta };
      opened.set(folder, state);
      const pagefind = create({ basePath: folder });
      await pagefind.init();
      let table: Promise<PageTable> | undefined;
      return {
        index: tierIndex(pagefind),
        table: () => {
          table ??= load(folder + tier.pages).then(readTable);
          return table;
        },
        check() {
          if (state.failure !== undefined) throw state.failure;
        },
      };
    },
    close(id) {
      opened.delete(folderOf({ id }));
    },
    async fragment(tier, id) {
      const bytes = await load(`${folderOf(tier)}fragment/${id}.pf_fragment`);
      return readPagefindJson(unpack(bytes)) as Fragment;
    },
  };
}

function folderOf({ id }: Pick<Tier, "id">): string {
  return `${SEARCH_FOLDER}${id}/`;
}

interface Opened {
  readonly tier: Tier;
  /** Its metadata, unpacked. */
  readonly meta: Uint8Array;
  /** The first file that could not be had. */
  failure?: unknown;
}

function metaOf({ hash }: Tier): string {
  return `pagefind.${hash}.pf_meta`;
}

/** `/pagefind/2023-06/index/x.pf_index` is of the folder `/pagefind/2023-06/`. */
function splitAddress(address: string): [string, string] {
  const end = address.indexOf("/", address.indexOf(SEARCH_FOLDER) + SEARCH_FOLDER.length) + 1;
  const start = address.indexOf(SEARCH_FOLDER);
  return [address.slice(start, end), address.slice(end)];
}

function entryOf({ hash, articles }: Tier, version: string): object {
  return {
    version,
    languages: { [LANGUAGE]: { hash, wasm: null, page_count: articles } },
    include_characters: [],
  };
}

function respond(bytes: Uint8Array): Response {
  return new Response(bytes as Uint8Array<ArrayBuffer>);
}

const SIGNATURE = new TextEncoder().encode("pagefind_dcd");

/** Pagefind takes unpacked files too. @throws where the file is not whole */
function unpack(packed: Uint8Array): Uint8Array {
  const bytes = gunzipSync(packed);
  const size = new DataView(packed.buffer, packed.byteOffset, packed.byteLength).getUint32(
    packed.length - 4,
    true,
  );
  if (bytes.length !== size || !SIGNATURE.every((byte, index) => bytes[index] === byte)) {
    throw new Error("a damaged file of the search index");
  }
  return bytes;
}

function readTable(bytes: Uint8Array): PageTable {
  return unpackTable(JSON.parse(new TextDecoder().decode(bytes)) as PackedTable);
}
