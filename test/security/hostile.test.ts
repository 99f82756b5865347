/** Whoever can commit to `articles/` and `_data/` publishes words and pictures, and nothing else, whatever they try. */
import { existsSync, mkdtempSync, readdirSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkNewsroom } from "../../src/newsroom/check.ts";
import { formatProblem, type Problem } from "../../src/problem.ts";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { type CliResult, runCli } from "../run-cli.ts";
import { ALL_INPUTS } from "./hostile/all-inputs.ts";
import { batchesOf, filesOf } from "./hostile/batches.ts";
import type { BuiltSite } from "./hostile/built-site.ts";
import { RAN_FILE, SECRET } from "./hostile/canary.ts";
import type { HostileInput } from "./hostile/hostile-input.ts";
import { putHostile } from "./hostile/put-hostile.ts";
import { readSite } from "./hostile/read-site.ts";
import { REFUSED_TOO } from "./hostile/refused-too.ts";
import { NOW } from "./hostile/sound-newsroom.ts";

const REFUSED = ALL_INPUTS.flatMap((input) =>
  "code" in input.expected ? [{ ...input, expected: input.expected }] : [],
);
const PUBLISHED = ALL_INPUTS.flatMap((input) =>
  "harmless" in input.expected ? [{ ...input, expected: input.expected }] : [],
);
/** Not the tables: where one is broken, nothing is said of what refers to it. */
const isArticle = ({ files }: HostileInput) =>
  Object.keys(files).every((file) => /^articles\/\d{4}\/\d{2}\//.test(file));
/** All but a few of the articles can stand in one newsroom. */
const [TOGETHER = [], ...REST] = batchesOf(REFUSED.filter(isArticle));
const ALONE = [...REST.flat(), ...REFUSED.filter((input) => !isArticle(input))];
const BATCHES = batchesOf(PUBLISHED);
const MINUTES = 180_000;

const folder = sharedFolder("hostile");

/** A folder for a newsroom with these files, and for what lies around it. */
function newsroomWith(files: HostileInput["files"]): string {
  const home = mkdtempSync(folder.at("tin-"));
  putHostile(path.join(home, "bao"), files);
  return home;
}

function build(home: string): Promise<CliResult> {
  const [root, output] = [path.join(home, "bao"), path.join(home, "trang")];
  return runCli(["build", "--root", root, "--out", output, "--now", NOW, "--no-search"], {
    DEPLOY_TOKEN: SECRET,
  });
}

async function check(home: string): Promise<readonly Problem[]> {
  return (await checkNewsroom(path.join(home, "bao"), [])).problems;
}

const told = (problems: readonly Problem[]) => problems.map(({ path: at, code }) => ({ code, at }));

/** Where the canaries would be: the folder that programs run in, the newsroom, what lies around both. */
const ranIn = (home: string): string[] => [
  ...(existsSync(RAN_FILE) ? [RAN_FILE] : []),
  ...readdirSync(home, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(RAN_FILE)),
];

afterAll(() => {
  expect(Object.hasOwn(globalThis, "hostileRan")).toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it("has sixty inputs and more, each with a name of its own", () => {
  const ids = ALL_INPUTS.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe("hostile articles are refused, each with its problem at its file", () => {
  let home = "";
  let built: CliResult;
  let problems: readonly Problem[] = [];
  beforeAll(async () => {
    home = newsroomWith(filesOf(TOGETHER));
    problems = await check(home);
    built = await build(home);
  }, MINUTES);

  it.each(TOGETHER)("$id: $attack", ({ expected }) => expect(told(problems)).toContainEqual(expected));

  it("and the whole program stops with nothing run, nothing written and nothing told of what lies outside", () => {
    expect(built.code).toBe(1);
    expect(built.stderr).toContain("chưa dựng gì");
    expect(readdirSync(home).sort()).toEqual(["bao", "outside"]);
    expect(readdirSync(path.join(home, "bao")).sort()).toEqual([".cache", "_data", "articles"]);
    expect(ranIn(home)).toEqual([]);
    // Of its own files a message may quote a line.
    const ofOthers = built.stdout.split("\n").filter((line) => /symlink-|moi-truong|lien-ket/.test(line));
    expect(ofOthers.join("\n")).not.toContain(SECRET);
  });

  it("and what is said of each stands on one line, and drives no terminal", () => {
    expect(problems.map(formatProblem).filter((line) => /[\p{Cc}\p{Cf}]/u.test(line))).toEqual([]);
  });
});

describe("hostile tables, folders and neighbours are refused", () => {
  it.each(ALONE)("$id: $attack", async ({ files, expected }) => {
    const home = newsroomWith(files);
    expect(told(await check(home))).toContainEqual(expected);
    expect(ranIn(home)).toEqual([]);
    expect(readdirSync(home).sort()).toEqual(["bao", "outside"]);
  });

  it.each(REFUSED_TOO)("$code: $at", async ({ at, file, code }) => {
    expect(told(await check(newsroomWith({ [at]: file })))).toContainEqual({ code, at });
  });
});

describe("what is published is harmless", () => {
  const sites = new Map<string, { readonly site: BuiltSite; readonly home: string }>();
  beforeAll(async () => {
    for (const batch of BATCHES) {
      const home = newsroomWith(filesOf(batch));
      const { code, stderr } = await build(home);
      if (code !== 0) throw new Error(`exit code ${code}:\n${stderr}\n${await errorsIn(home)}`);
      const site = readSite(path.join(home, "trang"));
      for (const { id } of batch) sites.set(id, { site, home });
    }
  }, MINUTES);

  it.each(PUBLISHED)("$id: $attack", ({ id, expected }) => {
    const built = sites.get(id);
    if (!built) throw new Error("it was not built");
    expected.harmless(built.site);
  });

  it("and nothing is run, and nothing written but the site and what the newsroom remembers", () => {
    for (const { home } of new Set(sites.values())) {
      expect(ranIn(home)).toEqual([]);
      expect(readdirSync(home).sort()).toEqual(["bao", "outside", "trang", "trang.next"]);
      expect(readdirSync(path.join(home, "bao")).sort()).toEqual([".cache", "_data", "articles"]);
    }
  });
});

async function errorsIn(home: string): Promise<string> {
  const problems = await check(home);
  return problems.flatMap((each) => (each.severity === "error" ? [formatProblem(each)] : [])).join("\n");
}
