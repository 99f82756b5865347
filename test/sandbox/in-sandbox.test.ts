import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { hashTree } from "../hash-tree.ts";
import { startServer } from "../newsroom/start-server.ts";
import { type CliResult, runCli } from "../run-cli.ts";
import { copyMiniNewsroom, MINI_NOW } from "../setup.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const INTRUDER = fileURLToPath(new URL("./intruder.mjs", import.meta.url));
/** With what Node 20 takes for the end of a name, or a list of two. */
const ODD_NAME = "Báo Đất Mới, số * 1";

const folder = sharedFolder("sandbox");
const newsroom = () => folder.at("newsroom");

/** The same, from the sources as they are: their loader starts threads and programs, and no sandbox is around it. */
function runSources(args: readonly string[]): Promise<number | null> {
  const command = ["--import", "tsx", path.join(PROJECT, "src/cli.ts"), ...args];
  return new Promise((resolve, reject) => {
    spawn(process.execPath, command, { cwd: PROJECT, stdio: "ignore" })
      .on("error", reject)
      .on("close", resolve);
  });
}

const buildArgs = (root: string, out: string) => ["build", "--root", root, "--out", out, "--now", MINI_NOW];

beforeAll(async () => {
  await copyMiniNewsroom(newsroom());
  await folder.put({ "secret.txt": "bí mật" });
});

/** What became of each attempt, by the process that made it. */
function outcomesOf({ stderr }: Pick<CliResult, "stderr">): Map<string, Record<string, string>> {
  const told = [...stderr.matchAll(/^INTRUDER (.*)$/gm)].map(([, json = ""]) => JSON.parse(json));
  return new Map(told.map(({ process: name, outcomes }) => [name, outcomes]));
}

/** The attempts that did not end as most must: refused by Node. */
function exceptions(outcomes: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(outcomes).filter(([, code]) => code !== "ERR_ACCESS_DENIED"));
}

/** The environment that lets the intruder into every process. */
const letIn = (root = newsroom()) => ({
  NODE_OPTIONS: `--import ${JSON.stringify(INTRUDER)}`,
  SECRET_TOKEN: "không ai được biết",
  TOA_SOAN_INTRUDER: JSON.stringify({
    root,
    project: PROJECT,
    secret: folder.at("secret.txt"),
  }),
});

const WITH_NOTHING = { "load native code": "ERR_DLOPEN_DISABLED", "know a token": "NO_TOKEN" };

describe("a build that something hostile has got into", () => {
  let built: CliResult;

  beforeAll(async () => {
    built = await runCli(buildArgs(newsroom(), folder.at("site")), letIn());
  });

  it("reads nothing but the newspaper and the program, writes nothing but the site, starts nothing", () => {
    expect(exceptions(outcomesOf(built).get("enclosed.js"))).toEqual(WITH_NOTHING);
  });

  it("has helpers that may each do one thing more, and none that may do all", () => {
    const { "enclosed.js": _, ...helpers } = Object.fromEntries(
      [...outcomesOf(built)].map(([name, outcomes]) => [name, exceptions(outcomes)]),
    );
    const noToken = { "know a token": "NO_TOKEN" };
    const noCode = { "load native code": "ERR_DLOPEN_DISABLED" };
    const native = { "load native code": "ERR_DLOPEN_FAILED" };
    const programs = { "start a program": "DONE", "start Node": "DONE" };
    expect(helpers).toEqual({
      "photo-process.js": { ...native, ...noToken },
      // What editors write is not known here, but for the paper's colour.
      "assets-process.js": { ...native, ...programs, ...noToken },
      "index-process.js": { ...noCode, ...programs, ...noToken },
    });
  });

  it("leaves no trace", async () => {
    const left = await Promise.all(
      ["articles", "_data", ".cache"].map((name) =>
        readdir(path.join(newsroom(), name), { recursive: true }),
      ),
    );
    expect(left.flat().filter((name) => name.includes("intruder"))).toEqual([]);
    const places = [
      ...[os.homedir(), os.tmpdir()].map((each) => path.join(each, "toa-soan-intruder")),
      ...["src", "node_modules"].map((each) => path.join(PROJECT, each, "intruder.js")),
    ];
    expect(places.filter((place) => existsSync(place))).toEqual([]);
  });

  it("makes the site as before, byte for byte what it is without a sandbox", async () => {
    expect(built.code, built.stderr).toBe(0);
    expect(await runSources(buildArgs(newsroom(), folder.at("without")))).toBe(0);
    expect(await hashTree(folder.at("site"))).toBe(await hashTree(folder.at("without")));
  });
});

it("is around a check, too", async () => {
  const checked = await runCli(["check", "--root", newsroom()], letIn());
  expect(checked.code, checked.stderr).toBe(0);
  expect(exceptions(outcomesOf(checked).get("enclosed.js"))).toEqual(WITH_NOTHING);
});

it("is around an import, which may write articles besides", async () => {
  await folder.put({ "bai.txt": "Cầu mới qua sông\n\nCây cầu mới vừa thông xe sáng nay.\n" });
  const root = folder.at("importing");
  await copyMiniNewsroom(root);
  const imported = await runCli(["import", "--root", root, folder.at("bai.txt")], letIn(root));
  expect(exceptions(outcomesOf(imported).get("enclosed.js"))).toEqual({
    ...WITH_NOTHING,
    "write an article": "DONE",
  });
  expect(imported.stdout).toContain("cau-moi-qua-song.md");
});

it("is around what makes the development server's pages", async () => {
  for (const [name, value] of Object.entries(letIn())) vi.stubEnv(name, value);
  const server = await startServer(newsroom(), PROJECT);
  vi.unstubAllEnvs();
  onTestFinished(() => void server.process.kill("SIGTERM"));
  const stderr = server.told();
  expect(exceptions(outcomesOf({ stderr }).get("preview-process.js"))).toEqual(WITH_NOTHING);
});

it("is in the way of no folder's name, on the first build or on the next", async () => {
  const root = folder.at(ODD_NAME);
  await copyMiniNewsroom(root);
  const args = ["build", "--root", path.relative(PROJECT, root), "--now", MINI_NOW, "--no-search"];
  expect((await runCli(args)).stderr).not.toMatch(/Error/);
  const site = path.join(root, "_site");
  const first = await hashTree(site);
  const again = await runCli(args);
  expect(again.code, again.stderr).toBe(0);
  expect(await hashTree(site)).toBe(first);
});

it("is not opened by a site whose name begins like that of the articles", async () => {
  const { code, stderr } = await runCli(buildArgs(newsroom(), path.join(newsroom(), "art")));
  expect(code).toBe(2);
  expect(stderr).toContain("/articles cũng bắt đầu bằng tên ấy; hãy chọn một tên khác");
});

it("ends at once when its keeper is killed, and the next build goes through", async () => {
  const out = folder.at("killed");
  const lock = `${out}.lock`;
  const keeper = spawn(process.execPath, ["src/main.js", ...buildArgs(newsroom(), out)], {
    cwd: PROJECT,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const told = text(keeper.stderr);
  await until(() => existsSync(lock) && readFileSync(lock, "utf8").includes("\n"));
  const [pid] = readFileSync(lock, "utf8").split("\n").map(Number);
  expect(pid).not.toBe(keeper.pid);
  keeper.kill("SIGKILL");
  await until(() => !isRunning(pid ?? 0));
  // It has not run into something that only its keeper could have done.
  expect(await told).not.toContain("Error");
  expect(existsSync(out)).toBe(false);
  const next = await runCli(buildArgs(newsroom(), out));
  expect(next.code, next.stderr).toBe(0);
});

it.each(["SIGTERM", "SIGINT"] as const)("ends by %s as a process without a keeper would", async (signal) => {
  const out = folder.at(`ended-${signal}`);
  const keeper = spawn(process.execPath, ["src/main.js", ...buildArgs(newsroom(), out)], {
    cwd: PROJECT,
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => keeper.once("exit", (_, by) => resolve(by)));
  await until(() => existsSync(`${out}.lock`));
  keeper.kill(signal);
  expect(await ended).toBe(signal);
});

async function until(isSo: () => boolean): Promise<void> {
  const end = Date.now() + 60_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error("waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
