/** One paper of all the texts, links and photos that do no harm: every page and file of it looked at, not only the articles' own. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { type Fragment, readPagefindJson } from "../../src/search/archive/fragment.ts";
import { decodeCopy } from "../../src/search/copy/decode-copy.ts";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { runCli } from "../run-cli.ts";
import { batchesOf, filesOf } from "./hostile/batches.ts";
import type { BuiltSite } from "./hostile/built-site.ts";
import { assertHarmlessFeed } from "./hostile/harmless-feed.ts";
import { assertHarmlessPage } from "./hostile/harmless-page.ts";
import { LINKS } from "./hostile/links.ts";
import { MARKUP } from "./hostile/markup.ts";
import { PICTURES } from "./hostile/pictures.ts";
import { putHostile } from "./hostile/put-hostile.ts";
import { readSite } from "./hostile/read-site.ts";
import { NOW } from "./hostile/sound-newsroom.ts";
import { TEXT_IN_FIELDS } from "./hostile/text-in-fields.ts";

const PUBLISHED = [...MARKUP, ...TEXT_IN_FIELDS, ...LINKS, ...PICTURES].filter(
  ({ expected }) => "harmless" in expected,
);
const folder = sharedFolder("markup");
const output = () => folder.at("trang");
let site: BuiltSite;

beforeAll(async () => {
  const [batch = [], ...more] = batchesOf(PUBLISHED);
  expect(more).toEqual([]);
  putHostile(folder.at("bao"), filesOf(batch));
  const { code, stdout, stderr } = await runCli([
    "build",
    "--root",
    folder.at("bao"),
    "--out",
    output(),
    "--now",
    NOW,
  ]);
  if (code !== 0) throw new Error(`${stdout}\n${stderr}`);
  site = readSite(output());
}, 180_000);

/** What is wrong, file by file. */
function faultsIn(files: readonly string[], check: (file: string) => void): string[] {
  return files.flatMap((file) => {
    try {
      check(file);
      return [];
    } catch (fault) {
      return [`${file}: ${fault instanceof Error ? fault.message : fault}`];
    }
  });
}

describe("a paper full of hostile text", () => {
  it("has pages of every kind, and nothing on them but the paper's own elements, attributes and addresses", () => {
    // The editors' form is a program of its own, with none of this on it.
    const pages = site.published.filter((file) => file.endsWith(".html") && !file.startsWith("quan-tri/"));
    expect(pages).toEqual(
      expect.arrayContaining([
        "index.html",
        "404.html",
        "tim-kiem/index.html",
        "2023/06/index.html",
        "2023/index.html",
      ]),
    );
    for (const kind of ["chu-de/", "dia-phuong/", "tac-gia/", "chinh-tri/", "2023/06/"]) {
      expect(
        pages.some((file) => file.startsWith(kind)),
        kind,
      ).toBe(true);
    }
    expect(faultsIn(pages, (file) => assertHarmlessPage(site.read(file)))).toEqual([]);
  });

  it("has feeds and sitemaps that bring no markup to those who read them elsewhere", () => {
    const feeds = site.published.filter((file) => file.endsWith(".xml"));
    expect(feeds.length).toBeGreaterThan(6);
    expect(faultsIn(feeds, (file) => assertHarmlessFeed(file, site.read(file)))).toEqual([]);
  });

  it("has JSON that can be read", () => {
    const files = site.published.filter((file) => /\.(json|webmanifest)$/.test(file));
    expect(files.length).toBeGreaterThan(5);
    expect(faultsIn(files, (file) => JSON.parse(site.read(file)))).toEqual([]);
  });

  it("is searched as the text that it is", () => {
    const fragments = site.published.filter((file) => file.endsWith(".pf_fragment"));
    const texts = fragments.map((file) => {
      const read = readPagefindJson(gunzipSync(readFileSync(path.join(output(), file)))) as Fragment;
      return decodeCopy(read.content)
        .map(({ text }) => text)
        .join("\n");
    });
    for (const text of [
      "<img src=x onerror=alert(1)>",
      "<script src=https://vi.example/x.js>",
      "</main></body></html>",
    ])
      expect(
        texts.some((each) => each.includes(text)),
        text,
      ).toBe(true);
  });

  it("has photos that hold points and nothing else", async () => {
    const photos = site.published.filter((file) => file.startsWith("anh/"));
    expect(photos.length).toBeGreaterThan(30);
    for (const file of photos) {
      const { exif, xmp, iptc, icc, comments } = await sharp(path.join(output(), file)).metadata();
      expect({ exif, xmp, iptc, icc, comments }, file).toEqual({});
    }
    const bytes = photos.map((file) => readFileSync(path.join(output(), file)));
    expect(bytes.filter((each) => each.includes("chim-hoang-yen") || each.includes("alert("))).toEqual([]);
  });
});
