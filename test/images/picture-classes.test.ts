import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { focusClass, PHOTO_FOCUSES } from "../../src/images/photo-focus.ts";
import { figureClasses, pictureClasses, RATIOS, ratioOf } from "../../src/images/picture-classes.ts";

const css = ["photo-focus", "photo-shape", "gallery"]
  .map((name) => readFileSync(`_includes/styles/components/${name}.css`, "utf8"))
  .join("\n");

describe("a photo's classes", () => {
  it.each([
    [{ width: 1600, height: 1067, tone: "68" }, undefined, "tren-6 duoi-8"],
    [{ width: 1067, height: 1600, tone: "68" }, undefined, "tren-6 duoi-8 dung"],
    [{ width: 1600, height: 1067, tone: "68" }, "trái", "tren-6 duoi-8 gan-trai"],
    [{ width: 1067, height: 1600 }, "giữa", "gan-giua"],
    [{ width: 800, height: 800 }, undefined, undefined],
  ] as const)("of %j, focus %s: %s", (picture, focus, classes) => {
    expect(pictureClasses(picture, focus)).toBe(classes);
  });

  it("have rules in the stylesheet; the middle is where a photo is cropped anyway", () => {
    for (const focus of PHOTO_FOCUSES.filter((each) => each !== "giữa")) {
      expect(css).toContain(`.${focusClass(focus)} {`);
    }
    expect(css).not.toContain("gan-giua");
  });
});

describe("a figure's classes", () => {
  it.each([
    [1600, 1067, "ti-le-150"],
    [4000, 3000, "ti-le-133"],
    [1920, 1080, "ti-le-178"],
    [1080, 1920, "anh-dung ti-le-56"],
    [1000, 1000, "ti-le-100"],
    [200, 9000, "anh-dung ti-le-50"],
    [9000, 200, "ti-le-300"],
  ])("%i×%i: %s", (width, height, classes) => expect(figureClasses({ width, height })).toBe(classes));

  it("name a shape that the stylesheet knows, a tenth off at most where photos are neither towers nor walls", () => {
    for (const ratio of RATIOS) expect(css).toContain(`.ti-le-${ratio} {\n  --ti-le: ${ratio / 100};`);
    const side = fc.integer({ min: 1, max: 10_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const real = width / height;
        fc.pre(real > 0.5 && real < 3);
        const named = ratioOf({ width, height }) / 100;
        expect(Math.max(named / real, real / named)).toBeLessThan(1.14);
      }),
    );
  });
});
