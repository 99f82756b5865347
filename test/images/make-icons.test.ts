import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { makeIcons } from "../../src/images/make-icons.ts";

describe("makeIcons", () => {
  it("draws the mark in the sizes that browsers ask for", async () => {
    const icons = await makeIcons("#0b5d3b");
    expect(icons.map(([name]) => name)).toEqual([
      ...["icon.svg", "icon-180.png", "icon-192.png", "icon-512.png"],
      ...["icon-cut-192.png", "icon-cut-512.png"],
    ]);
    for (const [name, bytes] of icons.slice(1)) {
      const { width, height, format } = await sharp(bytes).metadata();
      expect(`icon-${width}.${format}`).toBe(name.replace("-cut", ""));
      expect(height).toBe(width);
    }
  });

  it("in the paper's accent colour", async () => {
    const [svg, png] = await makeIcons("#0b5d3b");
    expect(Buffer.from(svg?.[1] ?? []).toString()).toContain('fill="#0b5d3b"');
    const data = await sharp(png?.[1]).raw().toBuffer();
    // A point of the sheet's margin, halfway down on the left.
    const at = (90 * 180 + 10) * 4;
    expect([...data.subarray(at, at + 4)]).toEqual([0x0b, 0x5d, 0x3b, 255]);
  });

  it("leaves no corner empty of those that systems cut to a shape of their own", async () => {
    const corners = new Map<string, number | undefined>();
    for (const [name, bytes] of (await makeIcons("#0b5d3b")).slice(1)) {
      const [, , , alpha] = await sharp(bytes).ensureAlpha().raw().toBuffer();
      corners.set(name, alpha);
    }
    expect(Object.fromEntries(corners)).toEqual({
      "icon-180.png": 255,
      "icon-192.png": 0,
      "icon-512.png": 0,
      "icon-cut-192.png": 255,
      "icon-cut-512.png": 255,
    });
  });

  it("gives the same bytes each time: their names are made of them", async () => {
    expect(await makeIcons("#9b1c1c")).toEqual(await makeIcons("#9b1c1c"));
  });
});
