import { readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { keepAssets } from "../../src/build/keep-assets.ts";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { hashFiles } from "../hash-tree.ts";
import { tables } from "../includes/paper-fixture.ts";

const folder = sharedFolder("assets");
const keep = (site = tables.site, version = "1") => keepAssets(folder.at(), site, version);
const inKept = async (name: string) => path.dirname((await keep()).fileOf(name));

describe("styles, scripts, fonts and icons", () => {
  it("are files named after what is in them, each where its address says", async () => {
    const { addresses, fileOf } = await keep();
    expect(Object.keys(addresses)).toEqual(expect.arrayContaining(["main.css", "site.js", "icon.svg"]));
    for (const address of Object.values(addresses)) {
      expect(address).toMatch(/^\/tai-nguyen\/[^/]+$/);
      expect((await stat(fileOf(address))).size).toBeGreaterThan(0);
    }
  });

  it("are made once for a version and an accent", async () => {
    const { addresses, fileOf } = await keep();
    const css = fileOf(addresses["main.css"] ?? "");
    const { ino } = await stat(css);
    expect((await keep()).addresses).toEqual(addresses);
    expect((await stat(css)).ino).toBe(ino);
    const other = await keep({ ...tables.site, accent: "#1c9b1c" });
    expect(other.addresses["main.css"]).not.toBe(addresses["main.css"]);
    expect(path.dirname((await keep(tables.site, "2")).fileOf("/x"))).not.toBe(path.dirname(css));
  });

  it.each(["changed", "cut off", "gone"])("are made again where any file of theirs is %s", async (how) => {
    const home = await inKept("/x");
    const before = await hashFiles(home);
    for (const name of await readdir(home)) {
      const file = path.join(home, name);
      const bytes = await readFile(file);
      if (how === "gone") await rm(file);
      if (how === "cut off") await writeFile(file, bytes.subarray(0, bytes.length - 1));
      if (how === "changed")
        await writeFile(file, Buffer.from(bytes.map((byte, at) => (at ? byte : byte ^ 1))));
      await keep();
      expect(await hashFiles(home), name).toEqual(before);
    }
  });
});
