import { createHash } from "node:crypto";
import { readFile, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { keepAssets } from "../../src/build/keep-assets.ts";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { hashFiles } from "../hash-tree.ts";
import { tables } from "../includes/paper-fixture.ts";

const folder = sharedFolder("assets");
const keep = (site = tables.site, version = "1") => keepAssets(folder.at(), site, version);
const formless = { ...tables.site, editing: { form: false, backend: "github" as const, branch: "main" } };

describe("styles, scripts, fonts and icons", () => {
  it("are files named after what is in them, each where its address says", async () => {
    const { addresses, fileOf } = await keep();
    expect(Object.keys(addresses)).toEqual(expect.arrayContaining(["article.css", "site.js", "icon.svg"]));
    for (const address of Object.values(addresses)) {
      expect(address).toMatch(/^\/tai-nguyen\/(quan-tri-[0-9a-f]{8}\/)?[^/]+$/);
      expect((await stat(fileOf(address))).size).toBeGreaterThan(0);
    }
  });

  it("are known by their bytes wherever an element loads them", async () => {
    const { addresses, integrity, fileOf } = await keep();
    expect(Object.keys(integrity).sort()).toEqual([
      ...["article.css", "home.css", "later.css", "listen.js", "lists.css", "offline-page.js"],
      ...["quan-tri.css", "quan-tri.js", "search.css", "search.js", "site.js", "suggest.js"],
      ...["text-size.js", "texts.css", "viewer.css", "viewer.js"],
    ]);
    for (const [name, expected] of Object.entries(integrity)) {
      const hash = createHash("sha384").update(await readFile(fileOf(addresses[name] ?? "")));
      expect(`sha384-${hash.digest("base64")}`, name).toBe(expected);
    }
  });

  it("are made once for a version and an accent", async () => {
    const { addresses, fileOf } = await keep();
    const css = fileOf(addresses["article.css"] ?? "");
    const { ino } = await stat(css);
    expect((await keep()).addresses).toEqual(addresses);
    expect((await stat(css)).ino).toBe(ino);
    const other = await keep({ ...tables.site, accent: "#1c9b1c" });
    expect(other.addresses["article.css"]).not.toBe(addresses["article.css"]);
    expect(path.dirname((await keep(tables.site, "2")).fileOf("/x"))).not.toBe(path.dirname(css));
  });

  it("hold the editors' form, in a folder of its own, unless the paper has none", async () => {
    const { addresses, files } = await keep();
    expect(addresses["quan-tri.js"]).toMatch(/^\/tai-nguyen\/quan-tri-[0-9a-f]{8}\/quan-tri\.js$/);
    const folder = path.dirname(addresses["quan-tri.js"] ?? "").slice(1);
    expect(
      files.filter((file) => file.startsWith(`${folder}/assets/`) && file.endsWith(".woff2")),
    ).toHaveLength(3);
    const without = await keep(formless);
    expect(without.files.filter((file) => file.includes("quan-tri"))).toEqual([]);
  });

  it.each(["changed", "cut off", "gone"])("are made again where any file of theirs is %s", async (how) => {
    const home = path.dirname((await keep(formless)).fileOf("/x"));
    const before = await hashFiles(home);
    for (const name of before.keys()) {
      const file = path.join(home, name);
      const bytes = await readFile(file);
      if (how === "gone") await rm(file);
      if (how === "cut off") await writeFile(file, bytes.subarray(0, bytes.length - 1));
      if (how === "changed")
        await writeFile(file, Buffer.from(bytes.map((byte, at) => (at ? byte : byte ^ 1))));
      await keep(formless);
      expect(await hashFiles(home), name).toEqual(before);
    }
  });

  it("are made again where a file of the form is gone", async () => {
    const { addresses, fileOf } = await keep();
    const style = fileOf(addresses["quan-tri.css"] ?? "");
    const before = await readFile(style);
    await rm(style);
    await keep();
    expect(await readFile(style)).toEqual(before);
  });
});
