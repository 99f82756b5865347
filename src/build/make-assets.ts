/** Styles, scripts, fonts and icons, bundled and named after their content, so that they may be cached for ever. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { BuildOptions, Plugin } from "esbuild";
import { makeIcons } from "../images/make-icons.ts";
import { type PagefindRuntime, pagefindRuntime } from "../search/pagefind-runtime.ts";
import { FORM_ENTRIES, makeForm } from "./make-form.ts";

export interface Assets {
  /** Address by plain name: `article.css` is `/tai-nguyen/article-0123abcd.css`. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Of styles and scripts, by plain name: `sha384-…`. */
  readonly integrity: Readonly<Record<string, string>>;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly pagefindVersion: string;
}

const INCLUDES = fileURLToPath(new URL("../../_includes/", import.meta.url));
const FONTS: Readonly<Record<string, string>> = {
  "source-serif-4-latin.woff2":
    "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
  "source-serif-4-vietnamese.woff2":
    "@fontsource-variable/source-serif-4/files/source-serif-4-vietnamese-wght-normal.woff2",
};
/** The oldest browsers that know cascade layers (2022); older ones show the pages unstyled but whole. */
const TARGETS = { chrome: 99 << 16, safari: (15 << 16) | (4 << 8), firefox: 97 << 16 };
const SCRIPT_TARGETS = ["chrome99", "safari15.4", "firefox97"];

/** All that they depend on besides the program. */
export interface AssetsTask {
  /** `#9b1c1c` */
  readonly accent: string;
  /** Whether the paper has the form for editors. */
  readonly form: boolean;
}

export async function makeAssets({ accent, form }: AssetsTask): Promise<Assets> {
  const addresses: Record<string, string> = {};
  const files = new Map<string, Uint8Array>();
  const add = (name: string, bytes: Uint8Array): string => {
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 8);
    const { name: stem, ext } = path.parse(name);
    const address = `/tai-nguyen/${stem}-${hash}${ext}`;
    addresses[name] = address;
    files.set(address, bytes);
    return address;
  };
  for (const [name, bytes] of await readFonts()) add(name, bytes);
  for (const [name, bytes] of await makeIcons(accent)) add(name, bytes);
  // Styles come after fonts, whose addresses they name.
  for (const [name, bytes] of await makeStyles(accent, addresses)) add(name, bytes);
  const pagefind = await pagefindRuntime();
  add("search-engine.pagefind", pagefind.engine);
  for (const [name, bytes] of await makeScripts(pagefind)) add(name, bytes);
  if (form) {
    for (const [address, bytes] of await makeForm()) {
      files.set(address, bytes);
      const name = path.basename(address);
      if (FORM_ENTRIES.includes(name)) addresses[name] = address;
    }
  }
  return { addresses, integrity: integrityOf(addresses, files), files, pagefindVersion: pagefind.version };
}

/** Fonts and workers have none: browsers check only what elements load for a style or a script. */
function integrityOf(
  addresses: Readonly<Record<string, string>>,
  files: ReadonlyMap<string, Uint8Array>,
): Readonly<Record<string, string>> {
  const checked = Object.entries(addresses).filter(([name]) => /(?<!-worker)\.js$|\.css$/.test(name));
  return Object.fromEntries(
    checked.map(([name, address]) => {
      const hash = createHash("sha384").update(files.get(address) ?? new Uint8Array());
      return [name, `sha384-${hash.digest("base64")}`];
    }),
  );
}

async function readFonts(): Promise<[string, Uint8Array][]> {
  const { resolve } = createRequire(import.meta.url);
  return Promise.all(
    Object.entries(FONTS).map(async ([name, from]) => [name, await readFile(resolve(from))]),
  );
}

/** A sheet for each kind of page, so that readers wait for no style of another. */
async function makeStyles(
  accent: string,
  addresses: Readonly<Record<string, string>>,
): Promise<[string, Uint8Array][]> {
  const folder = path.join(INCLUDES, "styles");
  const sheets = (await readdir(folder)).filter((name) => name.endsWith(".css")).sort();
  const { bundleAsync: bundleStyles, Features } = await import("lightningcss");
  return Promise.all(
    sheets.map(async (name): Promise<[string, Uint8Array]> => {
      const { code } = await bundleStyles({
        filename: path.join(folder, name),
        minify: true,
        targets: TARGETS,
        // For colours that no style uses it would write variables into every theme.
        exclude: Features.LightDark,
        visitor: {
          Url: (url) => ({ ...url, url: addresses[path.basename(url.url)] ?? url.url }),
        },
      });
      return [name, Buffer.concat([code, Buffer.from(`:root{--accent:${accent}}`)])];
    }),
  );
}

async function makeScripts(pagefind: PagefindRuntime): Promise<[string, Uint8Array][]> {
  const folder = path.join(INCLUDES, "client");
  const entries = (await readdir(folder)).filter((name) => /^[a-z-]+(?<!\.d)\.ts$/.test(name)).sort();
  const { build: bundleScripts } = await import("esbuild");
  const isWorker = (name: string) => name.endsWith("-worker.ts");
  const bundle = async (names: readonly string[], options: BuildOptions) => {
    const { outputFiles } = await bundleScripts({
      entryPoints: names.map((name) => path.join(folder, name)),
      bundle: true,
      minify: true,
      target: SCRIPT_TARGETS,
      outdir: folder,
      legalComments: "none",
      ...options,
      write: false,
    });
    return outputFiles.map((file): [string, Uint8Array] => [path.basename(file.path), file.contents]);
  };
  const [pages, workers] = await Promise.all([
    bundle(
      entries.filter((name) => !isWorker(name)),
      { format: "esm" },
    ),
    // Module workers are younger than some of the browsers that we serve.
    bundle(entries.filter(isWorker), {
      format: "iife",
      plugins: [pagefindModule(pagefind)],
      logOverride: { "empty-import-meta": "silent" },
    }),
  ]);
  return [...pages, ...workers];
}

/** Gives the worker's script Pagefind's own module, which no package exports. */
function pagefindModule({ script }: PagefindRuntime): Plugin {
  return {
    name: "pagefind",
    setup(build) {
      build.onResolve({ filter: /^virtual:pagefind$/ }, ({ path }) => ({ path, namespace: "pagefind" }));
      build.onLoad({ filter: /.*/, namespace: "pagefind" }, () => ({ contents: script, loader: "js" }));
    },
  };
}
