/** The form for editors, bundled: Sveltia CMS with its fonts, and none of the addresses that it would ask elsewhere. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

const ENTRY = fileURLToPath(new URL("../../_includes/client/quan-tri/quan-tri.ts", import.meta.url));
const ADOPT_STYLE = fileURLToPath(new URL("../../_includes/client/quan-tri/adopt-style.ts", import.meta.url));
/** What the page itself names. */
export const FORM_ENTRIES: readonly string[] = ["quan-tri.js", "quan-tri.css"];

/** It writes to the disk through the File System Access API, which only newer browsers have. */
const TARGETS = ["chrome109", "safari16.4", "firefox115"];

/** Libraries of fields that the form has not: maps, code, vector pictures, converted photos, previews by others. */
const LEFT_OUT =
  /^(@shikijs\/|leaflet\/|terra-draw|svgo\/|\.\/chunks\/(heic|webp_enc|shiki-engine|react-dom)|\.\.\/locales\/)/;
const SPOKEN = "../locales/vi.json";

/** The languages that the form's own settings offer. */
const LANGUAGES = /`(?:[a-z]{2}(?:-[A-Z]{2})?,)+[a-z]{2}(?:-[A-Z]{2})?`\.split\(/;

/** Rules for the fonts that it has beside itself, too. */
const FONTS_ELSEWHERE = /@font-face \{[^}]*\burl\(https:[^}]*\}/;

/** Where each part of it puts its styles into an element, which the page's policy does not allow. */
const STYLE_ELEMENT =
  /if\(!(\w+)\.querySelector\(`#`\+(\w+)\.hash\)\)\{let (\w+)=\w+\(`style`\);\3\.id=\2\.hash,\3\.textContent=\2\.code,\1\.appendChild\(\3\)\}/;

/** How the repository's host feels today is asked of others, for a line of text. */
const STATUS_ELSEWHERE = /https:\/\/(www\.githubstatus\.com\/api|status-api\.hostedstatus\.com)\/[^`"']*/g;
const ALL_IS_WELL =
  'data:application/json,{"status":{"indicator":"none"},"result":{"status_overall":{"status_code":100}}}';

/** Addresses from the site's root; the folder is named after all that is in it, so that it may be cached for ever. */
export async function makeForm(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map([...(await bundle()), ...(await readAssets())].sort(([a], [b]) => (a < b ? -1 : 1)));
  const hash = createHash("sha256");
  for (const [name, bytes] of files) hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  const folder = `/tai-nguyen/quan-tri-${hash.digest("hex").slice(0, 8)}`;
  return new Map([...files].map(([name, bytes]) => [`${folder}/${name}`, bytes]));
}

async function bundle(): Promise<[string, Uint8Array][]> {
  const { build } = await import("esbuild");
  const folder = path.dirname(ENTRY);
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: TARGETS,
    outdir: folder,
    // Without its hash, which differs from folder to folder: the folder that they are in is named after all of them.
    chunkNames: "chunks/[name]",
    legalComments: "none",
    plugins: [leaveOut()],
    write: false,
  });
  return outputFiles.map((file) => [
    path.relative(folder, file.path).split(path.sep).join("/"),
    file.contents,
  ]);
}

/** Its script finds them beside itself. */
async function readAssets(): Promise<[string, Uint8Array][]> {
  const folder = packageFolder();
  const names = (await readdir(path.join(folder, "npm/assets"))).filter((name) =>
    /\.(woff2|txt)$/.test(name),
  );
  const assets = names.map(
    async (name): Promise<[string, Uint8Array]> => [
      `assets/${name}`,
      await readFile(path.join(folder, "npm/assets", name)),
    ],
  );
  const license = readFile(path.join(folder, "LICENSE.txt"));
  return [...(await Promise.all(assets)), ["sveltia-cms.LICENSE.txt", await license]];
}

function packageFolder(): string {
  return path.resolve(path.dirname(createRequire(import.meta.url).resolve("@sveltia/cms")), "..");
}

/**
 * The package's own script, which then asks nobody else for fonts, languages or newer versions of itself, and adopts its styles.
 * @throws where it is not written as it used to be, and nobody can know what it asks
 */
export function atHome(script: string): string {
  if (![LANGUAGES, FONTS_ELSEWHERE, STYLE_ELEMENT].every((known) => known.test(script))) {
    throw new Error("@sveltia/cms names its languages, fonts and styles in another way than it used to");
  }
  return `import { adoptStyle } from ${JSON.stringify(ADOPT_STYLE)};\n${script}`
    .replace(STYLE_ELEMENT, "adoptStyle($1,$2)")
    .replace(LANGUAGES, "`en-US,vi`.split(")
    .replaceAll(new RegExp(FONTS_ELSEWHERE, "g"), "")
    .replaceAll(/https:\/\/unpkg\.com\/?/g, "/")
    .replaceAll(STATUS_ELSEWHERE, ALL_IS_WELL);
}

function leaveOut(): Plugin {
  return {
    name: "leave-out",
    setup(build) {
      build.onResolve({ filter: LEFT_OUT }, ({ importer, path: asked }) =>
        importer.includes("@sveltia") && asked !== SPOKEN
          ? { path: "nothing", namespace: "left-out" }
          : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: "left-out" }, () => ({ contents: "export default {}" }));
      build.onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path: file }) => {
        return { contents: atHome(await readFile(file, "utf8")), loader: "js" };
      });
    },
  };
}
