import { existsSync, statSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { inspectPhoto } from "../../src/images/inspect-photo.ts";
import { makePictures, type PictureJob } from "../../src/images/make-pictures.ts";
import { type Picture, pictureOf } from "../../src/images/picture.ts";
import { freshFolder } from "../fixtures/fresh-folder.ts";
import { drawPhoto, LEFT, RIGHT } from "./draw-photo.ts";

const folder = freshFolder("pictures");

async function jobOf(name: string, bytes: Uint8Array): Promise<PictureJob> {
  await folder.put({ [name]: bytes });
  const facts = await inspectPhoto(folder.at(name));
  if ("code" in facts) throw new Error(facts.message);
  return { file: folder.at(name), picture: pictureOf(facts.hash, facts.width, facts.height) };
}

const make = (jobs: readonly PictureJob[], output = "site") =>
  makePictures(jobs, folder.at("cache"), folder.at(output));
const made = async (output = "site") => (await readdir(folder.at(`${output}/anh`))).sort();

/** Every file that a page's markup names for this picture. */
function promised({ sources, srcset }: Picture): string[] {
  return [...sources.map((source) => source.srcset), srcset]
    .flatMap((each) => each.split(", "))
    .map((each) => path.basename(each.split(" ")[0] ?? ""))
    .sort();
}

describe("makePictures", () => {
  it.each([
    ["smaller than every step", 300, 200],
    ["between two steps", 1000, 20],
    ["larger than every step", 1500, 20],
    ["of a single point", 1, 1],
  ])("makes the files that pages name, no more and no fewer, of a photo %s", async (_, width, height) => {
    const job = await jobOf("a.png", await drawPhoto(width, height).png().toBuffer());
    expect(await make([job])).toBe(1);
    expect(await made()).toEqual(promised(job.picture));
    for (const name of await made()) {
      const { width: wide, format } = await sharp(folder.at(`site/anh/${name}`)).metadata();
      const kind = format === "heif" ? "avif" : format;
      expect(name).toBe(`${job.picture.hash}-${wide}.${kind}`);
    }
  });

  it("encodes nothing again, and gives the same files", async () => {
    const jobs = [await jobOf("a.png", await drawPhoto(40, 30).png().toBuffer())];
    await make(jobs, "first");
    expect(await make(jobs, "second")).toBe(0);
    expect(await made("second")).toEqual(await made("first"));
    for (const name of await made("first")) {
      expect(await readFile(folder.at(`second/anh/${name}`))).toEqual(
        await readFile(folder.at(`first/anh/${name}`)),
      );
    }
  });

  it("encodes a photo that stands in two articles once", async () => {
    const bytes = await drawPhoto(40, 30).png().toBuffer();
    expect(await make([await jobOf("a/1.png", bytes), await jobOf("b/2.png", bytes)])).toBe(1);
  });

  it("makes a photo again of which a file is missing in the cache", async () => {
    const job = await jobOf("a.png", await drawPhoto(40, 30).png().toBuffer());
    await make([job]);
    await rm(folder.at(`cache/anh/${job.picture.hash}-40.webp`));
    expect(await make([job], "second")).toBe(1);
    expect(await made("second")).toEqual(promised(job.picture));
  });

  it("makes folders for no photos, too", async () => {
    expect(await make([])).toBe(0);
    expect(await made()).toEqual([]);
  });
});

describe("the files that readers get", () => {
  it("tell nothing of who took the photo, where and with what", async () => {
    const secret = "MAY-CUA-NGUOI-CHUP";
    const bytes = await drawPhoto(500, 300)
      .withExif({
        IFD0: { Artist: secret, Model: secret },
        IFD3: { GPSLatitude: "10/1 32/1 0/1", GPSLatitudeRef: "N" },
      })
      .jpeg()
      .toBuffer();
    expect(bytes.includes(secret)).toBe(true);
    await make([await jobOf("a.jpg", bytes)]);
    for (const name of await made()) {
      const file = await readFile(folder.at(`site/anh/${name}`));
      expect(file.includes(secret), name).toBe(false);
      const { exif, xmp, iptc } = await sharp(file).metadata();
      expect({ exif, xmp, iptc }, name).toEqual({});
    }
  });

  // Red is left of blue as the camera sees it: to the right once turned round, and on top once turned a quarter.
  it.each([
    [3, "60×40", { red: [54, 20], blue: [5, 20] }],
    [6, "40×60", { red: [20, 5], blue: [20, 54] }],
    [8, "40×60", { red: [20, 54], blue: [20, 5] }],
  ])(
    "stand upright, however the camera was turned (EXIF orientation %i)",
    async (orientation, size, { red, blue }) => {
      const job = await jobOf(
        "a.jpg",
        await drawPhoto(60, 40).withMetadata({ orientation }).jpeg().toBuffer(),
      );
      await make([job]);
      expect(await made()).toEqual(promised(job.picture));
      for (const name of await made()) {
        const { data, info } = await sharp(folder.at(`site/anh/${name}`))
          .raw()
          .toBuffer({ resolveWithObject: true });
        const redness = ([x = 0, y = 0]: number[]) => data[(y * info.width + x) * info.channels] ?? 0;
        expect(`${info.width}×${info.height}`).toBe(size);
        expect(redness(red) - redness(blue), name).toBeGreaterThan((LEFT.r - RIGHT.r) / 2);
      }
    },
  );

  it("are copied where the cache is on another disk", async ({ skip }) => {
    const memory = "/dev/shm";
    if (!existsSync(memory) || statSync(memory).dev === statSync(folder.at()).dev) return skip();
    const output = await mkdtemp(path.join(memory, "toa-soan-"));
    try {
      const job = await jobOf("a.png", await drawPhoto(40, 30).png().toBuffer());
      await makePictures([job], folder.at("cache"), output);
      expect((await readdir(path.join(output, "anh"))).sort()).toEqual(promised(job.picture));
    } finally {
      await rm(output, { recursive: true });
    }
  });

  it("take no room twice where cache and site are on one disk", async () => {
    const job = await jobOf("a.png", await drawPhoto(40, 30).png().toBuffer());
    await make([job]);
    const inodes = (of: string) =>
      Promise.all(
        promised(job.picture).map(async (name) => (await stat(folder.at(`${of}/anh/${name}`))).ino),
      );
    expect(await inodes("site")).toEqual(await inodes("cache"));
  });
});

describe("a photo that cannot be encoded", () => {
  it("fails the build and leaves nothing in the cache; mended, it is made", async () => {
    const job = await jobOf("a.png", await drawPhoto(60, 40).png().toBuffer());
    const whole = await readFile(job.file);
    await writeFile(job.file, "không phải ảnh");
    await expect(make([job])).rejects.toThrow(/unsupported image format/);
    expect(await readdir(folder.at("cache/anh"))).toEqual([]);

    await writeFile(job.file, whole);
    expect(await make([job])).toBe(1);
    expect(await made()).toEqual(promised(job.picture));
  });

  it("keeps its own good formats out of the cache, too", async () => {
    // Too tall for AVIF and WebP, which end at 16,384 points; the JPEG would do.
    await folder.put({ "a.png": await drawPhoto(2, 20_000).png().toBuffer() });
    await expect(
      make([{ file: folder.at("a.png"), picture: pictureOf("0123456789ab", 2, 20_000) }]),
    ).rejects.toThrow(/too large/);
    expect(await readdir(folder.at("cache/anh"))).toEqual([]);
  });
});
