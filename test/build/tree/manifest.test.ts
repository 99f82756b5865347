import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  decodeManifest,
  encodeManifest,
  type Manifest,
  readManifest,
  type SiteFile,
  writeManifest,
} from "../../../src/build/tree/manifest.ts";
import { freshFolder } from "../../fixtures/fresh-folder.ts";
import { failAfter } from "./failing-disk.ts";

const folder = freshFolder("manifest");

const whole = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const name = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !text.includes("\0"));
const siteFile: fc.Arbitrary<SiteFile> = fc.record({
  parts: fc.array(whole, { minLength: 8, maxLength: 8 }),
  uses: whole,
  size: whole,
  mtime: whole,
  hash: fc.constantFrom("", "0".repeat(64), "f".repeat(64)),
});
const manifests: fc.Arbitrary<Manifest> = fc.record({
  files: fc.array(fc.tuple(name, siteFile)).map((rows) => new Map(rows)),
  sealed: fc
    .array(
      fc.tuple(
        name,
        fc.record({ key: fc.string(), print: fc.string(), count: fc.nat(), lines: fc.string() }),
      ),
    )
    .map((rows) => new Map(rows)),
  componentSets: fc.array(fc.array(fc.string())),
});

/** With the fingerprints as a plain list. */
const plain = (manifest: Manifest | undefined) =>
  manifest && {
    ...manifest,
    files: new Map(
      [...manifest.files].map(([file, row]) => [file, { ...row, parts: Array.from(row.parts) }]),
    ),
  };

const SMALL: Manifest = {
  files: new Map([
    [
      "2023/06/bài.html",
      { parts: [2 ** 53 - 1, 0, 1, 2, 3, 4, 5, 6], uses: 3, size: 9, mtime: 1.7e12, hash: "ab" },
    ],
  ]),
  sealed: new Map([["pagefind/2023-06", { key: "k", print: "n", count: 2, lines: "ab  x\ncd  y\n" }]]),
  componentSets: [["a.tsx"]],
};

describe("a manifest", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(manifests, (manifest) => {
        expect(plain(decodeManifest(encodeManifest(manifest)))).toEqual(manifest);
      }),
    );
  });

  it("is known to be damaged, whichever byte it is", () => {
    const bytes = encodeManifest(SMALL);
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      expect(decodeManifest(damaged)).toBeUndefined();
      expect(decodeManifest(bytes.subarray(0, at))).toBeUndefined();
    }
  });

  it("is none where no file is, or nothing in it", async () => {
    expect(readManifest(folder.at("không-có"))).toBeUndefined();
    await folder.put({ rỗng: "" });
    expect(readManifest(folder.at("rỗng"))).toBeUndefined();
  });

  it("takes the place of the old one whole, or not at all", () => {
    const file = folder.at("state/manifest");
    writeManifest(file, SMALL);
    const disk = failAfter(1, "ENOSPC");
    try {
      expect(() => writeManifest(file, { ...SMALL, componentSets: [] })).toThrow("ENOSPC");
    } finally {
      disk.restore();
    }
    expect(plain(readManifest(file))).toEqual(SMALL);
    expect(readdirSync(folder.at("state"))).toEqual(["manifest"]);
  });
});
