import { mkdirSync, readdirSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exchangeFolders } from "../../../src/build/tree/exchange-folders.ts";
import { freshFolder } from "../../fixtures/fresh-folder.ts";

const folder = freshFolder("exchange");

describe.skipIf(!["linux", "darwin"].includes(process.platform))("two folders", () => {
  it("swap their names and keep what they are", async () => {
    await folder.put({ "a/cũ.html": "cũ", "b/mới.html": "mới" });
    const [a, b] = [statSync(folder.at("a")).ino, statSync(folder.at("b")).ino];
    expect(await exchangeFolders(folder.at("a"), folder.at("b"))).toBe(true);
    expect(readdirSync(folder.at("a"))).toEqual(["mới.html"]);
    expect(readdirSync(folder.at("b"))).toEqual(["cũ.html"]);
    expect([statSync(folder.at("b")).ino, statSync(folder.at("a")).ino]).toEqual([a, b]);
  });

  it("stay where one is missing, with the system's word for it", async () => {
    mkdirSync(folder.at("a"));
    const exchanged = exchangeFolders(folder.at("a"), folder.at("b"));
    await expect(exchanged).rejects.toMatchObject({ code: "ENOENT" });
    expect(readdirSync(folder.at())).toEqual(["a"]);
  });
});
