import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { openSiteFolder } from "../../../src/build/tree/site-folder.ts";
import { Stage } from "../../../src/build/tree/stage.ts";
import { freshFolder } from "../../fixtures/fresh-folder.ts";
import { filesOf, type PlainEdition, printEdition } from "./print-edition.ts";

const folder = freshFolder("stage");
const LIVE = "site";
const STANDBY = "site.next";
const print = (edition: PlainEdition, root = folder.at()) =>
  printEdition(path.join(root, LIVE), path.join(root, "state"), edition);
const live = () => filesOf(folder.at(LIVE));
const FROM = { parts: new Array(8).fill(0), uses: 0 };

function openStage(): Stage {
  const site = openSiteFolder(folder.at(LIVE), folder.at("state"));
  onTestFinished(() => site.close());
  return new Stage(site, { wrong: [], wrongSealed: [], extra: [] });
}

describe("a build on top of the last", () => {
  it("writes what is new, keeps what is not, and removes what is no more, with the folders it leaves empty", async () => {
    await print({ files: { "index.html": "1", "2023/05/a.html": "a", "2023/06/b.html": "b" } });
    const before = lstatSync(folder.at("site/2023/06/b.html"));
    const printed = await print({ files: { "index.html": "2", "2023/06/b.html": "b", "2024/c.html": "c" } });
    expect(printed).toEqual({ written: ["index.html", "2024/c.html"], lost: [], removed: 1 });
    expect(live()).toEqual({ "index.html": "2", "2023/06/b.html": "b", "2024/c.html": "c" });
    expect(readdirSync(folder.at("site/2023"))).toEqual(["06"]);
    const after = lstatSync(folder.at("site/2023/06/b.html"));
    expect([after.ino, after.mtimeMs]).toEqual([before.ino, before.mtimeMs]);
  });

  it("mends what has been done to the live site since, without making it again", async () => {
    await print({ files: { "index.html": "1", "a/b.html": "b" } });
    rmSync(folder.at("site/a"), { recursive: true });
    await folder.put({ "site/lạ.html": "lạ" });
    expect((await print({ files: { "index.html": "1", "a/b.html": "b" } })).written).toEqual([]);
    expect(live()).toEqual({ "index.html": "1", "a/b.html": "b" });
    expect((await print({ files: { "index.html": "1", "a/b.html": "b" } })).written).toEqual([]);
    expect(filesOf(folder.at(STANDBY))).toEqual({ "index.html": "1", "a/b.html": "b" });
  });

  it("has a file that was spoilt in both trees made again", async () => {
    await print({ files: { "index.html": "hay" } });
    writeFileSync(folder.at("site/index.html"), "dở");
    expect(await print({ files: { "index.html": "hay" } })).toMatchObject({ lost: ["index.html"] });
    expect(live()).toEqual({ "index.html": "hay" });
  });

  it("needs no standby, and no state", async () => {
    await print({ files: { "a.html": "a" } });
    rmSync(folder.at(STANDBY), { recursive: true });
    expect((await print({ files: { "a.html": "a" } })).written).toEqual([]);
    rmSync(folder.at("state"), { recursive: true });
    expect((await print({ files: { "a.html": "a" } })).written).toEqual(["_headers", "a.html"]);
    expect(live()).toEqual({ "a.html": "a" });
  });

  it("lets a folder take a file's place, and a file a folder's", async () => {
    await print({ files: { x: "tệp", "y/z/tệp.html": "tệp", "y/tệp.html": "tệp" } });
    await print({ files: { "x/z/tệp.html": "tệp", y: "tệp" } });
    expect(live()).toEqual({ "x/z/tệp.html": "tệp", y: "tệp" });
  });

  it("never goes through a link that somebody put into the standby", async () => {
    await print({ files: { "a/b.html": "1" } });
    await folder.put({ "của tôi/b.html": "của tôi" });
    rmSync(folder.at("site.next/a"), { recursive: true });
    symlinkSync(folder.at("của tôi"), folder.at("site.next/a"));
    await print({ files: { "a/b.html": "2" } });
    expect(live()).toEqual({ "a/b.html": "2" });
    expect(filesOf(folder.at("của tôi"))).toEqual({ "b.html": "của tôi" });
  });

  it("makes way where the standby is no folder", async () => {
    await print({ files: { "a.html": "1" } });
    rmSync(folder.at(STANDBY), { recursive: true });
    symlinkSync(folder.at("state"), folder.at(STANDBY));
    await print({ files: { "a.html": "2" } });
    expect(live()).toEqual({ "a.html": "2" });
    expect(readdirSync(folder.at("state"))).toHaveLength(1);
  });
});

describe("a file that lies elsewhere", () => {
  it("is linked, and kept without looking at where it came from", async () => {
    await folder.put({ "cache/1.avif": "ảnh" });
    await print({ files: {}, placed: { "anh/1.avif": folder.at("cache/1.avif") } });
    expect(lstatSync(folder.at("site/anh/1.avif")).ino).toBe(lstatSync(folder.at("cache/1.avif")).ino);
    rmSync(folder.at("cache"), { recursive: true });
    await print({ files: {}, placed: { "anh/1.avif": folder.at("cache/1.avif") } });
    expect(live()).toEqual({ "anh/1.avif": "ảnh" });
  });
});

describe("a sealed folder", () => {
  it("is linked, kept while its key is the same, put in anew when it is not, and removed", async () => {
    await folder.put({ "tier/1/p-1.json": "1", "tier/1/fragment/f": "1", "tier/2/p-2.json": "2" });
    const one = { "pagefind/t": folder.at("tier/1") };
    const first = { "pagefind/t/p-1.json": "1", "pagefind/t/fragment/f": "1" };
    await print({ files: {}, sealed: one });
    expect(live()).toEqual(first);
    rmSync(folder.at("tier/1"), { recursive: true });
    await print({ files: {}, sealed: one });
    expect(live()).toEqual(first);
    rmSync(folder.at("site.next/pagefind/t/fragment"), { recursive: true });
    await print({ files: {}, sealed: one });
    expect(live()).toEqual(first);
    await print({ files: {}, sealed: { "pagefind/t": folder.at("tier/2") } });
    expect(live()).toEqual({ "pagefind/t/p-2.json": "2" });
    expect((await print({ files: {} })).removed).toBe(1);
    expect(live()).toEqual({});
  });

  it("may become one of single files, and be sealed again", async () => {
    await folder.put({ "tier/t-1": "1", "tier/t-2": "2" });
    const sealed = { t: folder.at("tier") };
    await print({ files: {}, sealed });
    await print({ files: { "t/t-1": "nay là tệp" } });
    expect(live()).toEqual({ "t/t-1": "nay là tệp" });
    await print({ files: {}, sealed });
    expect(live()).toEqual({ "t/t-1": "1", "t/t-2": "2" });
  });

  it("gives nothing where its source is gone", async () => {
    await expect(print({ files: {}, sealed: { t: folder.at("none") } })).rejects.toThrow("ENOENT");
  });
});

describe("a stage is not published", () => {
  it.each<[string, (stage: Stage) => void, string]>([
    ["a file is missing", (stage) => rmSync(path.join(stage.folder, "a.html")), "a.html"],
    [
      "a file was written by somebody else",
      (stage) => writeFileSync(path.join(stage.folder, "a.html"), "aa"),
      "a.html",
    ],
    ["a file is empty", (stage) => stage.write("b.html", "", FROM), "b.html"],
    ["there is more", (stage) => writeFileSync(path.join(stage.folder, "b.html"), "b"), "b.html"],
    ["a sealed folder is empty", (stage) => stage.seal("t", emptyFolder(), "k"), "t/"],
    [
      "a file is to be a folder too",
      (stage) => stage.write("a.html/b.html", "b", FROM),
      "a.html, a.html/b.html",
    ],
  ])("where %s", (_, spoil, named) => {
    const stage = openStage();
    stage.write("a.html", "a", FROM);
    spoil(stage);
    expect(() => stage.verify()).toThrow(`the new site is not as it should be: ${named} (`);
  });

  const emptyFolder = () => {
    mkdirSync(folder.at("empty"));
    return folder.at("empty");
  };
});

/** Every file of the live site under a second name, to tell whether anything is ever written into it. */
function holdFiles(root: string): () => void {
  const vault = path.join(root, "held");
  rmSync(vault, { recursive: true, force: true });
  mkdirSync(vault);
  const held = Object.keys(filesOf(path.join(root, LIVE))).map((file, index) => {
    const place = path.join(vault, String(index));
    linkSync(path.join(root, LIVE, file), place);
    return [place, readFileSync(place, "utf8")] as const;
  });
  return () => {
    for (const [place, text] of held) expect(readFileSync(place, "utf8")).toBe(text);
  };
}

const NAMES = ["index.html", "a/1.html", "a/2.html", "a/b/3.html", "a/b", "c", "c/4.html", "c/5.html"];
const hasRoom = (file: string, files: Readonly<Record<string, string>>) =>
  !Object.keys(files).some((other) => other.startsWith(`${file}/`));
const editions = fc
  .dictionary(fc.constantFrom(...NAMES), fc.constantFrom("một", "hai", "ba!"))
  .map((files) => Object.fromEntries(Object.entries(files).filter(([file]) => hasRoom(file, files))));

const HARM: Readonly<Record<string, (place: string) => void>> = {
  delete: (place) => rmSync(place, { recursive: true, force: true }),
  forge: (place) => {
    if (!lstatSync(place, { throwIfNoEntry: false })?.isFile()) return;
    writeFileSync(place, "giả");
    utimesSync(place, 1, 1);
  },
  replace: (place) => {
    rmSync(place, { recursive: true, force: true });
    mkdirSync(path.dirname(place), { recursive: true });
    symlinkSync("..", place);
  },
};
/** What is done between two builds. Whatever else is done to the live site, it stays one of ours. */
const harms = fc.record({
  tree: fc.constantFrom(LIVE, STANDBY),
  how: fc.constantFrom(...Object.keys(HARM)),
  file: fc.constantFrom("a", "a/b", "c", "lạ", ...NAMES),
});
const losses = fc.constantFrom("", "", "", "state", STANDBY, LIVE);

it("whatever is printed, and whatever is done in between, the site is the last edition, and nothing that stands was written into", async () => {
  let rounds = 0;
  const steps = fc.array(
    fc.record({ edition: editions, harm: fc.array(harms, { maxLength: 2 }), loss: losses }),
    {
      minLength: 2,
      maxLength: 6,
    },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const root = folder.at(String(rounds++));
      mkdirSync(root);
      let before: Readonly<Record<string, string>> = {};
      for (const { edition, harm, loss } of sequence) {
        if (before !== undefined && lstatSync(path.join(root, LIVE), { throwIfNoEntry: false })) {
          for (const { tree, how, file } of harm) {
            if (lstatSync(path.join(root, tree), { throwIfNoEntry: false }))
              tryHarm(() => HARM[how]?.(path.join(root, tree, file)));
          }
          if (loss !== "") rmSync(path.join(root, loss), { recursive: true, force: true });
        }
        const isHarmed = harm.length > 0 || loss !== "";
        const stood = isHarmed ? new Map<string, string>() : identities(root, before);
        const check =
          lstatSync(path.join(root, LIVE), { throwIfNoEntry: false }) && !isHarmed
            ? holdFiles(root)
            : () => {};
        await print({ files: edition }, root);
        expect(filesOf(path.join(root, LIVE))).toEqual(edition);
        check();
        for (const [file, identity] of identities(root, edition)) {
          if (before[file] === edition[file] && stood.has(file)) expect(identity).toBe(stood.get(file));
        }
        before = edition;
      }
      rmSync(root, { recursive: true });
    }),
    { numRuns: 150 },
  );
});

function tryHarm(harm: () => void): void {
  try {
    harm();
  } catch {
    // A file stands where the harm needs a folder.
  }
}

function identities(root: string, edition: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(
    Object.keys(edition).map((file) => {
      const { ino, mtimeMs } = lstatSync(path.join(root, LIVE, file));
      return [file, `${ino} ${mtimeMs}`];
    }),
  );
}
