/** What is not public is in no file of the site, in whatever form; and what once was public is gone from it. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { homedir, hostname } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { hashTree } from "../hash-tree.ts";
import { runCli } from "../run-cli.ts";
import { canariesIn, canary, loud } from "./leaks/canaries.ts";
import { lookEverywhere, type Seen } from "./leaks/look-everywhere.ts";
import { MARKS, markedJpeg, markedPng } from "./leaks/marked-photo.ts";
import {
  colourOf,
  NOW,
  pictureHashes,
  placesShown,
  type State,
  type States,
  secretNewsroom,
} from "./leaks/secret-newsroom.ts";
import { viewsOf } from "./leaks/views-of.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const folder = sharedFolder("leaks");
const root = () => folder.at(canary("root"));
const site = () => folder.at(`${canary("out")}/_site`);

/** Each way out of the public eye, and each way into it. */
const BEFORE: States = {
  luon: "published",
  nhap: "draft",
  hen: "embargoed",
  het: "expired",
  go: "withdrawn",
  gosom: "withdrawn-early",
  thanhnhap: "published",
  thanhhen: "published",
  thanhhet: "published",
  thanhgo: "published",
};
const AFTER: States = {
  luon: "published",
  nhap: "published",
  hen: "published",
  het: "published",
  go: "published",
  gosom: "published",
  thanhnhap: "draft",
  thanhhen: "embargoed",
  thanhhet: "expired",
  thanhgo: "withdrawn",
};
const EDITING = `editing: { repo: kho/${canary("repo")}, branch: ${canary("branch")}, signIn: "https://vao.example.vn/${canary("signin")}" }\n`;

/** Whose machine it is, as far as programs are told. */
const ENVIRONMENT = () => ({
  HOME: folder.at(canary("home")),
  USER: canary("user"),
  LOGNAME: canary("user"),
  HOSTNAME: canary("host"),
  BUILD_TOKEN: canary("token"),
});

/** @returns the tree's hash, as it is printed */
async function build(states: States, lines = "", args: readonly string[] = []): Promise<string | undefined> {
  await folder.put(
    Object.fromEntries(
      Object.entries(await secretNewsroom(states, lines)).map(([file, content]) => [
        `${canary("root")}/${file}`,
        content,
      ]),
    ),
  );
  const all = ["build", "--root", root(), "--out", site(), "--now", NOW, ...args];
  const { code, stdout, stderr } = await runCli(all, ENVIRONMENT());
  expect(code, stdout + stderr).toBe(0);
  return /^Dấu của trang: (.*)$/m.exec(stdout)?.[1];
}

function git(...args: readonly string[]): void {
  const who = ["-c", `user.name=${canary("git")}`, "-c", `user.email=${canary("git")}@example.vn`];
  execFileSync("git", ["-C", root(), ...who, ...args], { stdio: "ignore" });
}

const placesIn = (seen: Seen) => [...seen.keys()].sort();
const named = (states: States, state: State) => Object.keys(states).filter((name) => states[name] === state);

beforeAll(async () => {
  await folder.put({ [`${canary("root")}/.gitignore`]: ".cache\n" });
  git("init", "--quiet");
  git("remote", "add", "origin", `https://${canary("git")}@git.example.vn/kho.git`);
});

describe("who looks, sees", () => {
  it("a canary in every hiding place of a photo, before it is published", async () => {
    const colour = colourOf("anh");
    const photos = { "a.jpg": await markedJpeg("anh", colour), "a.png": await markedPng("anh", colour) };
    const views = await Promise.all(Object.entries(photos).map(([name, bytes]) => viewsOf(name, bytes)));
    const seen = new Set(views.flat().flatMap((view) => [...canariesIn(view)]));
    expect([...seen].sort()).toEqual(MARKS.map((mark) => `anh${mark}`).sort());
  });

  it.each([
    ["as it is typed", `Tin ${loud("nhap")}.`],
    ["in capitals", loud("nhap").toUpperCase()],
    ["percent-encoded", encodeURIComponent(loud("nhap")).replace("q", "%71")],
    ["in base 64", Buffer.from(`xx${canary("nhap")}`).toString("base64")],
    ["as characters' numbers", [...canary("nhap")].map((c) => `&#${c.charCodeAt(0)};`).join("")],
    ["escaped", [...canary("nhap")].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join("")],
  ])("a canary %s", async (_, text) => {
    const views = await viewsOf("a.txt", Buffer.from(text));
    expect(views.flatMap((view) => [...canariesIn(view)]).join()).toContain("nhap");
  });
});

describe("one newsroom, edition after edition", () => {
  let first: string | undefined;
  let seen: Seen = new Map();

  it("a preview shows what is not out yet, and keeps robots away from all of it", async () => {
    await build(BEFORE, EDITING, ["--preview"]);
    const pages = readdirSync(path.join(site(), "2023/06"));
    expect(pages).toEqual(
      expect.arrayContaining(["nhap", "hen"].map((name) => `${canary(`${name}slug`)}.html`)),
    );
    expect(readFileSync(path.join(site(), "_headers"), "utf8")).toMatch(
      /^\/\*\n(?: .*\n)* +X-Robots-Tag: noindex/m,
    );
  });

  it("readers get what is published and nothing else, in the same folder too", async () => {
    first = await build(BEFORE, EDITING);
    seen = await lookEverywhere(site());
    const repo = ["branch", "repo", "signin"];
    expect(placesIn(seen)).toEqual([...placesShown(BEFORE), ...repo].sort());
    for (const place of repo) expect(seen.get(place)).toEqual(["quan-tri/config.json"]);
    expect(first).toBe(await hashTree(site()));
  });

  it("which is looked for wherever it is: in pages, feeds, lists, and the search in all its parts", () => {
    const where = (place: string) => (seen.get(`luon${place}`) ?? []).join(" ");
    const everywhere =
      "index.html rss.xml atom.xml feed.json sitemap-2023-06.xml moi-nhat.json goi-y.json .pf_fragment .pf_index";
    for (const name of everywhere.split(" ")) expect(where("slug") + where("title")).toContain(name);
    expect(where("alias")).toContain("_redirects");
    for (const place of ["body", "cell", "footnote", "figurecaption", "honour", "guest", "place"])
      expect(where(place), place).toContain(".pf_index");
  });

  it("photos of published pieces, without a word in them, and no others", async () => {
    const pictures = readdirSync(path.join(site(), "anh"));
    const isCard = (name: string) => name.startsWith("the-");
    const hashes = new Set(pictures.filter((name) => !isCard(name)).map((name) => name.slice(0, 12)));
    expect([...hashes].sort()).toEqual((await pictureHashes(named(BEFORE, "published"))).sort());
    // What hidden pieces would show of themselves elsewhere, no page could name.
    const pages = readdirSync(site(), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".html"))
      .map((name) => readFileSync(path.join(site(), name), "utf8"));
    const cards = pictures.filter(isCard);
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.filter((name) => !pages.some((page) => page.includes(name)))).toEqual([]);
    for (const name of pictures) {
      const { exif, xmp, iptc, icc } = await sharp(path.join(site(), "anh", name)).metadata();
      expect({ exif, xmp, iptc, icc }, name).toEqual({});
    }
  });

  it("no page of a month, a topic, a place or an author that only hidden pieces have", () => {
    const addresses = readdirSync(site(), { recursive: true, encoding: "utf8" });
    expect(addresses.filter((name) => /kvj(nhap|hen|het|go)/.test(name))).toEqual([
      `2023/06/${canary("goslug")}.html`,
    ]);
  });

  it("no path of the machine, and no name of who uses it", () => {
    const words = [PROJECT, root(), process.cwd(), homedir(), hostname()].filter((word) => word.length > 6);
    const texts = readdirSync(site(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "latin1"));
    expect(words.filter((word) => texts.some((text) => text.includes(word)))).toEqual([]);
  });

  it("settings that only the program reads change no byte", async () => {
    git("add", "--all");
    git("commit", "--quiet", "--message", canary("git"));
    const settings = "strict: [anh-thieu-chu-thich]\nholdBack: true\n";
    expect(await build(BEFORE, EDITING + settings)).toBe(first);
  });

  it("a piece that is no longer public leaves nothing, and without its form neither does the repository", async () => {
    await build(AFTER, EDITING.replace("{", "{ form: false,"));
    expect(placesIn(await lookEverywhere(site()))).toEqual(placesShown(AFTER));
  });

  it("and the other way round: the site is what it was, and one edition later so is the tree beside it", async () => {
    expect(await build(BEFORE, EDITING)).toBe(first);
    expect(await hashTree(site())).toBe(first);
    // Until then the second tree, which nobody publishes, is the edition before.
    await build(BEFORE, EDITING);
    expect(await hashTree(`${site()}.next`)).toBe(first);
    expect(readdirSync(path.dirname(site())).sort()).toEqual(["_site", "_site.next"]);
  });
});
