import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { CARD_RECIPE, CARD_SIZE, type Card } from "../../../src/images/card/card.ts";
import { drawCard } from "../../../src/images/card/draw-card.ts";
import { cardBytes } from "../../../src/images/card/make-card.ts";
import { cardName, makeCards } from "../../../src/images/card/make-cards.ts";
import { cacheFolder } from "../../../src/images/make-pictures.ts";
import { freshFolder } from "../../fixtures/fresh-folder.ts";
import { drawPhoto, LEFT, RIGHT } from "../draw-photo.ts";

const folder = freshFolder("cards");
const folders = () => ({ root: folder.at(), cache: folder.at("cache") });
const inCache = (name = "") => path.join(cacheFolder(folder.at("cache")), name);

const card: Card = {
  hash: "0123456789abcd",
  title: "Nước sạch về tới vùng hạ",
  kicker: "Kinh tế",
  day: "5/6/2023",
  paper: "Báo Tràm Vàng",
  accent: "#9b1c1c",
};
const withPhoto: Card = { ...card, hash: "0123456789abce", photo: { hash: "0123456789ab" } };
const photoFile = async (width = 600, height = 400) => {
  await folder.put({ "a.png": await drawPhoto(width, height).png().toBuffer() });
  return folder.at("a.png");
};

/** The colours along a line across the card. */
async function colourAt(bytes: Uint8Array, x: number, y: number) {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * info.channels;
  return { r: data[at] ?? 0, g: data[at + 1] ?? 0, b: data[at + 2] ?? 0 };
}

/** Whether a row or column of the card has one colour only. */
async function isPlain(
  bytes: Uint8Array,
  region: { left: number; top: number; width: number; height: number },
) {
  const { channels } = await sharp(await sharp(bytes).extract(region).png().toBuffer()).stats();
  return channels.every(({ stdev }) => stdev < 6);
}

describe("a card", () => {
  // Or caches go on giving what was drawn before, and two machines differ.
  it("is drawn as its recipe's number says: whoever changes the one changes the other", () => {
    const drawn = [card, withPhoto].map(drawCard).join("");
    const print = createHash("sha256").update(drawn).digest("hex").slice(0, 12);
    expect({ recipe: CARD_RECIPE, print }).toMatchInlineSnapshot(`
      {
        "print": "3d15f7bd4bac",
        "recipe": 2,
      }
    `);
  });

  it("has the size and the form that networks ask for, with a photo and without", async () => {
    for (const bytes of [await cardBytes(card), await cardBytes(withPhoto, await photoFile())]) {
      expect(await sharp(bytes).metadata()).toMatchObject({ ...CARD_SIZE, format: "jpeg", channels: 3 });
      expect(bytes.length).toBeLessThan(80_000);
    }
  });

  it("is the same, byte for byte, whenever it is drawn", async () => {
    const photo = await photoFile();
    expect(await cardBytes(withPhoto, photo)).toEqual(await cardBytes(withPhoto, photo));
    expect(await cardBytes(card)).toEqual(await cardBytes(card));
  });

  it("shows the photo on the left and words on the right", async () => {
    const bytes = await cardBytes(withPhoto, await photoFile());
    expect(Math.abs((await colourAt(bytes, 10, 300)).r - LEFT.r)).toBeLessThan(12);
    expect(await isPlain(bytes, { left: 490, top: 0, width: 710, height: 40 })).toBe(true);
    expect(await isPlain(bytes, { left: 490, top: 40, width: 660, height: 540 })).toBe(false);
  });

  it("keeps in sight what the editor says", async () => {
    const photo = await photoFile(1800, 300);
    const at = async (focus: "trái" | "phải") =>
      colourAt(await cardBytes({ ...withPhoto, photo: { hash: "0", focus } }, photo), 235, 300);
    expect(Math.abs((await at("trái")).r - LEFT.r)).toBeLessThan(12);
    expect(Math.abs((await at("phải")).b - RIGHT.b)).toBeLessThan(12);
  });

  it.each([
    ["5 letters", "Lũ về"],
    ["250 letters", "Nghiên cứu ứng dụng kỹ thuật mới ở các xã vùng sâu ".repeat(5).slice(0, 250)],
    ["one word of 200", "nghiêng".repeat(30).slice(0, 200)],
    ["250 capitals with two accents", "Ỗ".repeat(250)],
  ])("leaves its margins clear with a headline of %s", async (_, title) => {
    const alone = await cardBytes({ ...card, title });
    for (const region of [
      { left: 0, top: 0, width: 70, height: 600 },
      { left: 1130, top: 0, width: 70, height: 600 },
      { left: 0, top: 0, width: 1200, height: 60 },
    ]) {
      expect(await isPlain(alone, region)).toBe(true);
    }
  });

  it("has dark letters on a light colour of the paper", async () => {
    const bytes = await cardBytes({ ...card, accent: "#f2b705" });
    const words = await sharp(bytes).extract({ left: 0, top: 0, width: 1200, height: 600 }).png().toBuffer();
    const { channels } = await sharp(words).greyscale().stats();
    expect(channels[0]?.min).toBeLessThan(60);
  });
});

describe("makeCards", () => {
  it("makes what is missing, and nothing twice", async () => {
    await photoFile();
    const jobs = [{ card }, { card: withPhoto, path: () => "a.png" }];
    expect(await makeCards(jobs, folders())).toEqual({ encoded: 2, problems: [] });
    expect((await readdir(inCache())).sort()).toEqual([cardName(card), cardName(withPhoto)]);
    const before = await readFile(inCache(cardName(card)));
    await writeFile(inCache(cardName(card)), "đã có");
    expect(await makeCards(jobs, folders())).toEqual({ encoded: 0, problems: [] });
    expect(await readFile(inCache(cardName(card)), "utf8")).toBe("đã có");
    expect(before.length).toBeGreaterThan(10_000);
  });

  it("names a photo that cannot be read, and leaves nothing of its card", async () => {
    await folder.put({ "a.png": "không phải ảnh" });
    const { problems } = await makeCards([{ card: withPhoto, path: () => "a.png" }], folders());
    expect(problems).toMatchObject([{ path: "a.png", code: "anh-hong" }]);
    expect(await readdir(inCache())).toEqual([]);
  });
});
