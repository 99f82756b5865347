import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { inspectPhoto } from "../../src/images/inspect-photo.ts";
import {
  cacheFolder,
  makePictures,
  type PictureFacts,
  type PictureJob,
  pictureNames,
} from "../../src/images/make-pictures.ts";
import { pictureOf } from "../../src/images/picture.ts";
import { freshFolder } from "../fixtures/fresh-folder.ts";
import { drawNoise, drawPhoto, LEFT, RIGHT } from "./draw-photo.ts";

const folder = freshFolder("pictures");

async function jobOf(name: string, bytes: Uint8Array): Promise<PictureJob> {
  await folder.put({ [name]: bytes });
  const facts = await inspectPhoto(folder.at(name));
  if ("code" in facts) throw new Error(facts.message);
  return { path: () => name, picture: facts };
}

const make = (jobs: readonly PictureJob[], cache = "cache") =>
  makePictures(jobs, { root: folder.at(), cache: folder.at(cache) });
/** Where an encoded file lies. */
const inCache = (name: string, cache = "cache") => path.join(cacheFolder(folder.at(cache)), name);
const made = async (cache = "cache") => (await readdir(inCache("", cache))).sort();

/** Every file that a page's markup names for this picture. */
function promised({ hash, width, height }: PictureFacts): string[] {
  const { sources, srcset } = pictureOf(hash, width, height);
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
    expect((await make([job])).encoded).toBe(1);
    expect(await made()).toEqual(promised(job.picture));
    expect(pictureNames(job.picture).sort()).toEqual(promised(job.picture));
    for (const name of await made()) {
      const { width: wide, format } = await sharp(inCache(name)).metadata();
      const kind = format === "heif" ? "avif" : format;
      expect(name).toBe(`${job.picture.hash}-${wide}.${kind}`);
    }
  });

  it("encodes nothing again, and gives the same files", async () => {
    const jobs = [await jobOf("a.png", await drawPhoto(40, 30).png().toBuffer())];
    await make(jobs);
    const inodes = async () =>
      Promise.all((await made()).map(async (name) => [name, (await stat(inCache(name))).ino]));
    const before = await inodes();
    expect((await make(jobs)).encoded).toBe(0);
    expect(await inodes()).toEqual(before);
    await make(jobs, "another-cache");
    expect(await made("another-cache")).toEqual(await made());
    for (const name of await made()) {
      expect(await readFile(inCache(name, "another-cache"))).toEqual(await readFile(inCache(name)));
    }
  });

  it("makes a photo again of which a file is missing in the cache", async () => {
    const job = await jobOf("a.png", await drawPhoto(40, 30).png().toBuffer());
    await make([job]);
    await rm(inCache(`${job.picture.hash}-40.webp`));
    expect((await make([job])).encoded).toBe(1);
    expect(await made()).toEqual(promised(job.picture));
  });

  it("opens no photo whose files are all there", async () => {
    const { picture } = await jobOf("a.png", await drawPhoto(40, 30).png().toBuffer());
    await make([{ picture, path: () => "a.png" }]);
    const path = () => {
      throw new Error("asked where the photo is");
    };
    expect(await make([{ picture, path }])).toEqual({ encoded: 0, problems: [] });
  });

  it("makes nothing of no photos", async () => {
    expect(await make([])).toEqual({ encoded: 0, problems: [] });
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
      const file = await readFile(inCache(name));
      expect(file.includes(secret), name).toBe(false);
      const { exif, xmp, iptc } = await sharp(file).metadata();
      expect({ exif, xmp, iptc }, name).toEqual({});
    }
  });

  it("hold no colour profile, which may hold words and be as long as somebody likes", async () => {
    const bytes = await drawPhoto(60, 40).withIccProfile("p3").jpeg().toBuffer();
    expect((await sharp(bytes).metadata()).icc).toBeDefined();
    await make([await jobOf("a.jpg", bytes)]);
    for (const name of await made()) {
      expect((await sharp(inCache(name)).metadata()).icc, name).toBeUndefined();
    }
  });

  it("show the colours of a photo with another profile as the web knows them", async () => {
    const wide = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#c03020" } })
      .withIccProfile("p3")
      .png()
      .toBuffer();
    await make([await jobOf("a.png", wide)]);
    for (const name of await made()) {
      const { dominant } = await sharp(inCache(name)).stats();
      expect(Math.abs(dominant.r - 0xc0), name).toBeLessThan(12);
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
        const { data, info } = await sharp(inCache(name)).raw().toBuffer({ resolveWithObject: true });
        const redness = ([x = 0, y = 0]: number[]) => data[(y * info.width + x) * info.channels] ?? 0;
        expect(`${info.width}×${info.height}`).toBe(size);
        expect(redness(red) - redness(blue), name).toBeGreaterThan((LEFT.r - RIGHT.r) / 2);
      }
    },
  );
});

describe("a photo that cannot be encoded", () => {
  it("is named, and leaves nothing in the cache; mended, it is made", async () => {
    const job = await jobOf("a.png", await drawPhoto(60, 40).png().toBuffer());
    const whole = await readFile(folder.at("a.png"));
    await writeFile(folder.at("a.png"), "không phải ảnh");
    expect((await make([job])).problems).toMatchObject([{ path: "a.png", code: "anh-hong" }]);
    expect(await made()).toEqual([]);

    await writeFile(folder.at("a.png"), whole);
    expect(await make([job])).toEqual({ encoded: 1, problems: [] });
    expect(await made()).toEqual(promised(job.picture));
  });

  it("is named with every other of its kind", async () => {
    const jobs = [
      await jobOf("b.png", await drawPhoto(60, 40).png().toBuffer()),
      await jobOf("a.png", await drawPhoto(50, 40).png().toBuffer()),
    ];
    for (const name of ["a.png", "b.png"]) await writeFile(folder.at(name), "không phải ảnh");
    expect((await make(jobs)).problems.map((problem) => problem.path)).toEqual(["a.png", "b.png"]);
  });

  it.each(["jpeg", "png", "webp"] as const)("is half a %s, too", async (format) => {
    const whole = await drawNoise(300, 200).toFormat(format).toBuffer();
    await folder.put({ a: whole.subarray(0, whole.length / 2) });
    const facts = await inspectPhoto(folder.at("a"));
    if ("code" in facts) return;
    expect((await make([{ path: () => "a", picture: facts }])).problems).toMatchObject([
      { path: "a", code: "anh-hong" },
    ]);
  });

  it("keeps its own good formats out of the cache, too", async () => {
    // Too tall for AVIF and WebP, which end at 16,383 points; the JPEG would do.
    await folder.put({ "a.png": await drawPhoto(2, 20_000).png().toBuffer() });
    await make([{ path: () => "a.png", picture: { hash: "0123456789ab", width: 2, height: 20_000 } }]);
    expect(await made()).toEqual([]);
  });
});

it("shows paper, not black, through what is transparent", async () => {
  const clear = {
    create: { width: 40, height: 30, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  } as const;
  const job = await jobOf("a.png", await sharp(clear).png().toBuffer());
  await make([job]);
  for (const name of await made()) {
    const { channels } = await sharp(inCache(name)).stats();
    expect(
      channels.map((channel) => Math.round(channel.mean)),
      name,
    ).toEqual([255, 255, 255]);
  }
});
