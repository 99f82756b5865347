import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { type Accounts, accountForAll, unaccounted } from "../../src/build/unaccounted.ts";
import { rememberMonth } from "../../src/content/month-memory.ts";
import { pictureNames } from "../../src/images/make-pictures.ts";
import { pictureOf } from "../../src/images/picture.ts";
import { freshFolder } from "../fixtures/fresh-folder.ts";
import { at, makeArticle, makeStory } from "../fixtures/make-story.ts";
import { copyMiniNewsroom, MINI_NOW } from "../setup.ts";

const picture = pictureOf("0123456789ab", 640, 480);
const photo = { src: "a.jpg", picture, caption: "", credit: "", alt: "" };
const stories = [
  makeStory(makeArticle("dang", "2023-06-05"), { photos: [photo] }),
  makeStory(makeArticle("nhap", "2023-06-05", { status: "draft" })),
  makeStory(makeArticle("hen-gio", "2023-06-20")),
  makeStory(makeArticle("da-rut", "2023-06-05", { status: "withdrawn" })),
];
const SLUGS = ["dang", "da-rut", "hen-gio", "loi", "nhap"];
const SITE = [
  "2023/06/dang.html",
  "2023/06/da-rut.html",
  ...pictureNames(picture).map((name) => `anh/${name}`),
];

function accounts(site: readonly string[], more: Partial<Accounts> = {}): Accounts {
  const articles = new Map(SLUGS.map((slug) => [slug, { signature: 1, hash: "x" }]));
  return {
    months: new Map([["articles/2023/06", rememberMonth(1, { articles, albums: new Map() })]]),
    stories,
    heldBack: [{ id: "2023/06/loi", isShown: false }],
    now: at("2023-06-10"),
    preview: false,
    isThere: (file) => site.includes(file),
    ...more,
  };
}

describe("what was found in a newsroom", () => {
  it("is published, held back, or not for this day", () => {
    expect(unaccounted(accounts(SITE))).toEqual([]);
    const preview = [...SITE, "2023/06/nhap.html", "2023/06/hen-gio.html"];
    expect(unaccounted(accounts(preview, { preview: true }))).toEqual([]);
  });

  it.each([
    ["a page", "2023/06/dang.html", "articles/2023/06/dang.md (2023/06/dang.html)"],
    [
      "a notice of what was withdrawn",
      "2023/06/da-rut.html",
      "articles/2023/06/da-rut.md (2023/06/da-rut.html)",
    ],
    [
      "one size of a photo",
      "anh/0123456789ab-480.avif",
      "articles/2023/06/dang.md (anh/0123456789ab-480.avif)",
    ],
  ])("is missed where %s is not there", (_, file, told) => {
    expect(SITE).toContain(file);
    expect(unaccounted(accounts(SITE.filter((each) => each !== file)))).toEqual([told]);
  });

  it("is missed where an article was read by nobody and told by nobody", () => {
    const lost = accounts(SITE, { heldBack: [] });
    expect(unaccounted(lost)).toEqual(["articles/2023/06/loi.md"]);
    expect(() => accountForAll(lost)).toThrow("lost on the way to the new site: articles/2023/06/loi.md (1)");
  });
});

const folder = freshFolder("unaccounted");
const PROGRAM = [".eleventy.ts", "_includes", "package.json", "package-lock.json", "src", "tsconfig.json"];

it("stops a build that forgets its photos: exit 3, and nothing is published", async () => {
  for (const name of PROGRAM) await cp(name, folder.at(`program/${name}`), { recursive: true });
  await symlink(path.resolve("node_modules"), folder.at("program/node_modules"));
  const forgetful = folder.at("program/src/build/picture-jobs.ts");
  const text = await readFile(forgetful, "utf8");
  await writeFile(forgetful, text.replace("return [...jobs.values()];", "return [];"));
  await copyMiniNewsroom(folder.at("newsroom"));
  const args = ["build", "--root", folder.at("newsroom"), "--now", MINI_NOW, "--no-search"];
  const { status, stderr } = spawnSync(process.execPath, ["src/main.js", ...args], {
    cwd: folder.at("program"),
    encoding: "utf8",
  });
  expect(stderr).toMatch(/lost on the way to the new site: articles\/2023\/\S+\.md \(anh\//);
  expect(status).toBe(3);
  expect(existsSync(folder.at("newsroom/_site"))).toBe(false);
});
