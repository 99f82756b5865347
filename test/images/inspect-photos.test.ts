import { link, readFile, stat, utimes, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { inspectPhotos } from "../../src/images/inspect-photos.ts";
import { freshFolder } from "../fixtures/fresh-folder.ts";
import { drawPhoto } from "./draw-photo.ts";

const folder = freshFolder("photos");
const SATURDAY = new Date("2023-06-10T01:00:00Z");

const inspect = (...photos: string[]) => inspectPhotos(folder.at(), photos, folder.at("cache"));
const png = (width: number) => drawPhoto(width, 10).png().toBuffer();

/** What two photos of one weight differ in: a byte that nobody looks at. */
function twin(bytes: Buffer): Buffer {
  const other = Buffer.from(bytes);
  other[other.length - 1] = 0;
  return other;
}

async function putOld(name: string, bytes: Uint8Array): Promise<void> {
  await writeFile(folder.at(name), bytes);
  await utimes(folder.at(name), SATURDAY, SATURDAY);
}

describe("inspectPhotos", () => {
  it("gives the facts by path", async () => {
    await folder.put({ "a/1.png": await png(20), "b/1.png": await png(30) });
    const { facts, problems } = await inspect("a/1.png", "b/1.png");
    expect(facts.size).toBe(2);
    expect(facts.get("a/1.png")).toMatchObject({ width: 20, height: 10 });
    expect(facts.get("b/1.png")).toMatchObject({ width: 30, height: 10 });
    expect(problems).toEqual([]);
  });

  it("reports every broken photo with its path, however many, and still knows the good ones", async () => {
    const names = Array.from({ length: 40 }, (_, index) => `${index}.jpg`);
    for (const name of names) await writeFile(folder.at(name), "hỏng");
    await folder.put({ "7.jpg": await png(20) });
    const { facts, problems } = await inspect(...names);
    expect([...facts.keys()]).toEqual(["7.jpg"]);
    expect(problems.map(({ path, code }) => `${path} ${code}`).sort()).toEqual(
      names
        .filter((name) => name !== "7.jpg")
        .map((name) => `${name} anh-hong`)
        .sort(),
    );
  });

  it("remembers a file by its place on disk, weight and time, and looks again when one changes", async () => {
    const bytes = await png(20);
    await putOld("a.png", bytes);
    const hash = async () => (await inspect("a.png")).facts.get("a.png")?.hash;
    const first = await hash();
    await putOld("a.png", twin(bytes));
    expect(await hash()).toBe(first);
    await writeFile(folder.at("a.png"), twin(bytes));
    expect(await hash()).not.toBe(first);
  });

  it("remembers no broken photo: mended in place, it is looked at again", async () => {
    const bytes = await png(20);
    await putOld("a.png", Buffer.alloc(bytes.length));
    expect((await inspect("a.png")).problems).toHaveLength(1);
    await putOld("a.png", bytes);
    expect((await inspect("a.png")).facts.get("a.png")).toMatchObject({ width: 20, height: 10 });
  });

  it.each([
    ["cut off", '{"1-2-3-4":{"hash":"0123456789ab"'],
    ["another shape", '["a"]'],
    ["no text at all", Buffer.from([0, 255, 254])],
  ])("looks at everything again where its memory is damaged: %s", async (_, memory) => {
    await folder.put({ "a.png": await png(20), "cache/photos.json": memory });
    expect((await inspect("a.png")).facts.get("a.png")?.width).toBe(20);
    expect(JSON.parse(await readFile(folder.at("cache/photos.json"), "utf8"))).not.toEqual({});
  });

  it("looks again where what it remembers of a photo is no fact", async () => {
    await folder.put({ "a.png": await png(20) });
    await inspect("a.png");
    const memory = await readFile(folder.at("cache/photos.json"), "utf8");
    await folder.put({ "cache/photos.json": memory.replace('"width":20', '"width":"rộng"') });
    expect((await inspect("a.png")).facts.get("a.png")?.width).toBe(20);
  });

  it("knows hard links for one photo", async () => {
    await folder.put({ "0.png": await png(20) });
    const names = Array.from({ length: 40 }, (_, index) => `${index}.png`);
    for (const name of names.slice(1)) await link(folder.at("0.png"), folder.at(name));
    const { facts } = await inspect(...names);
    expect([...facts.keys()].sort()).toEqual([...names].sort());
    expect(new Set([...facts.values()].map(({ hash }) => hash)).size).toBe(1);
    expect(Object.keys(JSON.parse(await readFile(folder.at("cache/photos.json"), "utf8")))).toHaveLength(1);
  });

  it("forgets photos that are gone", async () => {
    await folder.put({ "a.png": await png(20), "b.png": await png(30) });
    await inspect("a.png", "b.png");
    await inspect("b.png");
    expect(Object.values(JSON.parse(await readFile(folder.at("cache/photos.json"), "utf8")))).toMatchObject([
      { width: 30 },
    ]);
  });

  it("leaves no cache where there are no photos", async () => {
    await inspect();
    await expect(stat(folder.at("cache"))).rejects.toThrow(/ENOENT/);
  });
});
