import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PICTURE_FORMATS, pictureOf, pictureWidths } from "../../src/images/picture.ts";

const anyWidth = fc.integer({ min: 1, max: 20_000 });

describe("pictureWidths", () => {
  it.each([
    [1, [1]],
    [480, [480]],
    [481, [480, 481]],
    [960, [480, 960]],
    [1200, [480, 960, 1200]],
    [1440, [480, 960, 1440]],
    [1441, [480, 960, 1440]],
    [6000, [480, 960, 1440]],
  ])("of an original %i wide are %j", (width, expected) => expect(pictureWidths(width)).toEqual(expected));

  it.each([
    [1, [1]],
    [240, [240]],
    [600, [240, 480, 600]],
    [1440, [240, 480, 720, 960, 1440]],
    [6000, [240, 480, 720, 960, 1440]],
  ])("in modern formats, of an original %i wide, are %j", (width, expected) => {
    expect(pictureWidths(width, "avif")).toEqual(expected);
    expect(pictureWidths(width, "webp")).toEqual(expected);
  });

  it("rise, and never above the original nor the last step", () => {
    fc.assert(
      fc.property(anyWidth, fc.constantFrom(...PICTURE_FORMATS), (width, format) => {
        const widths = pictureWidths(width, format);
        expect(widths.length).toBeGreaterThan(0);
        expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
        expect(widths.at(-1)).toBe(Math.min(width, 1440));
      }),
    );
  });
});

describe("pictureOf", () => {
  it("names the files by the content alone", () => {
    expect(pictureOf("0123456789ab", 1200, 800)).toEqual({
      hash: "0123456789ab",
      width: 1200,
      height: 800,
      sources: [
        {
          type: "image/avif",
          srcset:
            "/anh/0123456789ab-240.avif 240w, /anh/0123456789ab-480.avif 480w, /anh/0123456789ab-720.avif 720w, /anh/0123456789ab-960.avif 960w, /anh/0123456789ab-1200.avif 1200w",
        },
        {
          type: "image/webp",
          srcset:
            "/anh/0123456789ab-240.webp 240w, /anh/0123456789ab-480.webp 480w, /anh/0123456789ab-720.webp 720w, /anh/0123456789ab-960.webp 960w, /anh/0123456789ab-1200.webp 1200w",
        },
      ],
      srcset:
        "/anh/0123456789ab-480.jpeg 480w, /anh/0123456789ab-960.jpeg 960w, /anh/0123456789ab-1200.jpeg 1200w",
      src: "/anh/0123456789ab-960.jpeg",
    });
  });

  it("shows by default one of the JPEGs that it offers, the largest up to 960 wide", () => {
    fc.assert(
      fc.property(anyWidth, anyWidth, (width, height) => {
        const { src, srcset } = pictureOf("0123456789ab", width, height);
        const offered = srcset.split(", ").map((each) => each.split(" ")[0]);
        expect(offered).toContain(src);
        expect(src).toBe(`/anh/0123456789ab-${Math.min(width, 960)}.jpeg`);
      }),
    );
  });

  it("knows its tone where somebody has looked", () => {
    expect(pictureOf("0123456789ab", 1200, 800, "68")).toMatchObject({ tone: "68" });
    expect(pictureOf("0123456789ab", 1200, 800)).not.toHaveProperty("tone");
  });

  it("offers in every format the width of the JPEGs", () => {
    fc.assert(
      fc.property(anyWidth, (width) => {
        const { sources, srcset } = pictureOf("0123456789ab", width, 100);
        const widthsOf = (text: string) => text.split(", ").map((each) => each.split(" ")[1]);
        for (const source of sources)
          expect(widthsOf(source.srcset)).toEqual(expect.arrayContaining(widthsOf(srcset)));
      }),
    );
  });
});
