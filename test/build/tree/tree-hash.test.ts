import { execFileSync } from "node:child_process";
import { utimesSync } from "node:fs";
import { expect, it } from "vitest";
import { readManifest } from "../../../src/build/tree/manifest.ts";
import { openSiteFolder } from "../../../src/build/tree/site-folder.ts";
import { folderHash, treeHash } from "../../../src/build/tree/tree-hash.ts";
import { freshFolder } from "../../fixtures/fresh-folder.ts";
import { type PlainEdition, printEdition } from "./print-edition.ts";

const folder = freshFolder("tree-hash");

/** What the manifest of the last build says of the site. */
function told(): string {
  const { manifestFile, close } = openSiteFolder(folder.at("site"), folder.at("state"));
  close();
  const manifest = readManifest(manifestFile);
  if (!manifest) throw new Error("the build has left no manifest");
  return treeHash(manifest);
}

/** Names that begin alike, in folders that are sealed and that are not. */
const TIERS = {
  "kho/2023-06/vi.pf_meta": "m",
  "kho/2023-06/fragment/a.pf_fragment": "a",
  "kho/2023-06-2/vi.pf_meta": "m2",
  "kho/anh.jpeg": "ảnh",
};
const edition = (): PlainEdition => ({
  files: {
    "index.html": "1",
    "pagefind/2023-06.json": "{}",
    "pagefind/2023-0/x": "x",
    "2023/06/a.html": "a",
  },
  sealed: {
    "pagefind/2023-06": folder.at("kho/2023-06"),
    "pagefind/2023-06-2": folder.at("kho/2023-06-2"),
  },
  placed: { "anh/0123.jpeg": folder.at("kho/anh.jpeg") },
});
const print = (texts: PlainEdition["files"] = {}) => {
  const { files, ...rest } = edition();
  return printEdition(folder.at("site"), folder.at("state"), { files: { ...files, ...texts }, ...rest });
};

it("a build knows the hash of the folder it has made, also where most of it was kept", async () => {
  await folder.put(TIERS);
  await print();
  const first = told();
  expect(first).toBe(folderHash(folder.at("site")));
  await print({ "index.html": "2" });
  expect(told()).toBe(folderHash(folder.at("site")));
  expect(told()).not.toBe(first);
  await print();
  expect(told()).toBe(first);
});

it("it is what sha256sum makes of the folder", async () => {
  await folder.put({ "a/b.html": "b", "a.html": "", "a-b/c": "c", "a/b/c": "c" });
  const script = "find . -type f -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum";
  const [digest] = execFileSync("bash", ["-c", script], { cwd: folder.at(), encoding: "utf8" }).split(" ");
  expect(folderHash(folder.at())).toBe(digest);
});

it("it tells any other byte and any other name, and no other time", async () => {
  await folder.put({ "0/x/a": "1", "0/x/b": "2", "1/x/a": "2", "1/x/b": "1", "2/x/a": "1", "2/x/c": "2" });
  const hashes = ["0", "1", "2"].map((name) => folderHash(folder.at(name)));
  expect(new Set(hashes).size).toBe(3);
  utimesSync(folder.at("0/x/a"), 1, 1);
  expect(folderHash(folder.at("0"))).toBe(hashes[0]);
});
