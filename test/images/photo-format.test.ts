import { describe, expect, it } from "vitest";
import { photoFormat } from "../../src/images/photo-format.ts";
import { drawPhoto } from "./draw-photo.ts";

describe("a photo's format", () => {
  it.each(["jpeg", "png", "webp", "avif"] as const)("is told from its first bytes: %s", async (format) => {
    expect(photoFormat(await drawPhoto(8, 8).toFormat(format).toBuffer())).toBe(format);
  });

  it("is AVIF also where the file calls itself by a wider name first", async () => {
    const bytes = await drawPhoto(8, 8).avif().toBuffer();
    bytes.write("mif1", 8, "latin1");
    expect(photoFormat(bytes)).toBe("avif");
  });

  it.each([
    ["nothing", ""],
    ["a drawing", "<svg xmlns='http://www.w3.org/2000/svg'/>"],
    ["a GIF", "GIF89a"],
    ["a TIFF", "II*\0"],
    ["a document", "%PDF-1.7"],
    ["a box of brands that ends nowhere", "\0\0\0\u00ffftypheic"],
    ["sound in the same wrapping as WebP", "RIFF\0\0\0\0WAVE"],
  ])("is none of these: %s", (_, text) => expect(photoFormat(Buffer.from(text, "latin1"))).toBeUndefined());
});
