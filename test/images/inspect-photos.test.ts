import { link, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { inspectPhotos } from "../../src/images/inspect-photos.ts";
import { freshFolder } from "../fixtures/fresh-folder.ts";
import { drawPhoto } from "./draw-photo.ts";

const folder = freshFolder("photos");

const inspect = (...photos: string[]) => inspectPhotos(folder.at(), photos);
const png = (width: number) => drawPhoto(width, 10).png().toBuffer();

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

  it("knows hard links for one photo", async () => {
    await folder.put({ "0.png": await png(20) });
    const names = Array.from({ length: 40 }, (_, index) => `${index}.png`);
    for (const name of names.slice(1)) await link(folder.at("0.png"), folder.at(name));
    const { facts } = await inspect(...names);
    expect([...facts.keys()].sort()).toEqual([...names].sort());
    expect(new Set([...facts.values()].map(({ hash }) => hash)).size).toBe(1);
  });
});
