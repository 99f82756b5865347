import { createHash } from "node:crypto";
import { truncate, writeFile } from "node:fs/promises";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { inspectPhoto } from "../../src/images/inspect-photo.ts";
import { freshFolder } from "../fixtures/fresh-folder.ts";
import { drawNoise, drawPhoto, pngThatClaims } from "./draw-photo.ts";

const folder = freshFolder("inspect");

async function inspect(bytes: Uint8Array, name = "anh.jpg") {
  const file = folder.at(name);
  await writeFile(file, bytes);
  const found = await inspectPhoto(file);
  return "code" in found ? `${found.line}:${found.column} ${found.code}` : `${found.width}×${found.height}`;
}

describe("a photo", () => {
  it.each(["jpeg", "png", "webp", "avif"] as const)("may be a %s, whatever its name says", async (format) => {
    expect(await inspect(await drawPhoto(60, 40).toFormat(format).toBuffer(), "anh.png")).toBe("60×40");
  });

  it("is known by the first 12 digits of its bytes' SHA-256", async () => {
    const bytes = await drawPhoto(6, 4).png().toBuffer();
    await folder.put({ "a.png": bytes, "b.jpg": bytes });
    const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
    expect(await inspectPhoto(folder.at("a.png"))).toEqual({
      hash,
      width: 6,
      height: 4,
      tone: "11",
      bytes: bytes.length,
    });
    expect(await inspectPhoto(folder.at("b.jpg"))).toEqual({
      hash,
      width: 6,
      height: 4,
      tone: "11",
      bytes: bytes.length,
    });
  });

  it.each([
    [1, "60×40"],
    [2, "60×40"],
    [3, "60×40"],
    [4, "60×40"],
    [5, "40×60"],
    [6, "40×60"],
    [7, "40×60"],
    [8, "40×60"],
  ])("that its camera turned (EXIF orientation %i) is %s upright", async (orientation, upright) => {
    expect(await inspect(await drawPhoto(60, 40).withMetadata({ orientation }).jpeg().toBuffer())).toBe(
      upright,
    );
  });

  it("has the colours of its upper and its lower half, seen from afar", async () => {
    const half = (background: string) => ({
      create: { width: 60, height: 20, channels: 3 as const, background },
    });
    const photo = sharp({ create: { width: 60, height: 40, channels: 3, background: "#9cc0dc" } }).composite([
      { input: half("#5a6a34"), left: 0, top: 20 },
    ]);
    for (const format of ["jpeg", "png", "webp", "avif"] as const) {
      await folder.put({ "anh.jpg": await photo.clone().toFormat(format).toBuffer() });
      expect(await inspectPhoto(folder.at("anh.jpg")), format).toMatchObject({ tone: "68" });
    }
  });

  it("has them as it is seen, not as the camera lay", async () => {
    const turned = await drawPhoto(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    await folder.put({ "anh.jpg": turned });
    // Its left side, red, is up.
    expect(await inspectPhoto(folder.at("anh.jpg"))).toMatchObject({ tone: "d5" });
  });

  it("whose points are cut off has none, and waits for the encoder's verdict", async () => {
    const bytes = await drawNoise(600, 400).png().toBuffer();
    await folder.put({ "anh.png": bytes.subarray(0, bytes.length / 8) });
    expect(await inspectPhoto(folder.at("anh.png"))).not.toHaveProperty("tone");
  });

  it("of 50 million points is taken by its header, not one point decoded", async () => {
    expect(await inspect(await pngThatClaims(10_000, 5_000))).toBe("10000×5000");
  });
});

describe("what is no photo", () => {
  it.each([
    ["text", Buffer.from("không phải ảnh")],
    ["an empty file", Buffer.alloc(0)],
    [
      "an SVG, which can hold scripts",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'),
    ],
    ["a PDF", Buffer.from("%PDF-1.7\n1 0 obj\n<< >>\nendobj\n")],
  ])("is refused as broken, though it is named .jpg: %s", async (_, bytes) => {
    expect(await inspect(bytes)).toBe("1:1 anh-hong");
  });

  it.each(["gif", "tiff"] as const)("is refused as broken, though it is named .jpg: a %s", async (format) => {
    expect(await inspect(await drawPhoto(60, 40).toFormat(format).toBuffer())).toBe("1:1 anh-hong");
  });

  it("is refused as broken by how it begins, before any decoder sees it: a HEIC", async () => {
    const bytes = await drawPhoto(60, 40).avif().toBuffer();
    bytes.write("heic", 8, "latin1");
    for (let at = 16; at < bytes.readUInt32BE(0); at += 4) bytes.write("heic", at, "latin1");
    expect(await inspect(bytes)).toBe("1:1 anh-hong");
  });

  it("is refused as broken where it is cut off before its size", async () => {
    const bytes = await drawNoise(60, 40).jpeg().toBuffer();
    expect(await inspect(bytes.subarray(0, 100))).toBe("1:1 anh-hong");
  });
});

describe("a photo too large", () => {
  it("to decode is refused by its header", async () => {
    expect(await inspect(await pngThatClaims(10_000, 5_001))).toBe("1:1 anh-qua-lon");
    expect(await inspect(await pngThatClaims(60_000, 60_000))).toBe("1:1 anh-qua-lon");
  });

  it("for memory is refused unread", async () => {
    const file = folder.at("to.jpg");
    await writeFile(file, await drawPhoto(60, 40).jpeg().toBuffer());
    await truncate(file, 3_000_000_000);
    expect(await inspectPhoto(file)).toMatchObject({ code: "anh-qua-lon" });
  });

  it("to keep is refused by its weight", async () => {
    const file = folder.at("nang.jpg");
    await writeFile(file, await drawPhoto(60, 40).jpeg().toBuffer());
    await truncate(file, 40_000_001);
    expect(await inspectPhoto(file)).toEqual({
      severity: "error",
      code: "anh-qua-lon",
      line: 1,
      column: 1,
      message: "Ảnh nặng 40 MB. Cần nhiều nhất 40 MB. Cách sửa: xuất lại ảnh nhỏ hơn.",
    });
  });
});

it("is refused where it is too tall for AVIF and WebP", async () => {
  await folder.put({ a: await drawPhoto(600, 17_000).png().toBuffer() });
  expect(await inspectPhoto(folder.at("a"))).toMatchObject({ code: "anh-qua-lon" });
});
