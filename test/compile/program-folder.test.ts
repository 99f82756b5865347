import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, utimesSync } from "node:fs";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { programFolder } from "../../src/compile/program-folder.js";

let project: string;
const compile = vi.fn(async (_folder: string) => new Map([["pages/home.js", Buffer.from("export {};")]]));

beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), "toa-soan-program-"));
  await mkdir(path.join(project, "node_modules"));
  compile.mockClear();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(project, { recursive: true, force: true });
});

const sourcesOf = (key: string) => ({ project, key, files: new Map<string, Buffer>() });
const open = (key = "first") => programFolder(sourcesOf(key), compile);
const home = () => path.join(project, "node_modules/.cache/toa-soan");

function age(name: string, minutes: number): void {
  const then = Date.now() / 1000 - minutes * 60;
  utimesSync(path.join(home(), name), then, then);
}

describe("the program's folder", () => {
  it("is made once, among the packages, and knows its place beforehand", async () => {
    const folder = await open();
    expect(folder).toBe(path.join(home(), "first"));
    expect(await open()).toBe(folder);
    expect(compile.mock.calls).toEqual([[folder]]);
    expect(readFileSync(path.join(folder, "pages/home.js"), "utf8")).toBe("export {};");
  });

  it("is made once more for other sources", async () => {
    await open();
    expect(await open("second")).toBe(path.join(home(), "second"));
    expect(readdirSync(home())).toEqual(["first", "second"]);
  });

  it("is mended where a part of it is gone", async () => {
    const folder = await open();
    rmSync(path.join(folder, "pages/home.js"));
    expect(await open()).toBe(folder);
    expect(existsSync(path.join(folder, "pages/home.js"))).toBe(true);
    expect(readdirSync(home())).toEqual(["first"]);
  });

  it("is the quicker one's where two begin together", async () => {
    expect(await Promise.all([open(), open()])).toEqual([
      path.join(home(), "first"),
      path.join(home(), "first"),
    ]);
    expect(readdirSync(home())).toEqual(["first"]);
  });

  it("leaves nothing behind where the sources cannot be compiled", async () => {
    compile.mockRejectedValueOnce(new Error("no such thing"));
    await expect(open()).rejects.toThrow("no such thing");
    expect(readdirSync(home())).toEqual([]);
  });

  it("outlives others by an hour since they last were used", async () => {
    for (const key of ["long-ago", "used-again", "just-now"]) await open(key);
    age("long-ago", 61);
    age("used-again", 61);
    age("just-now", 59);
    await open("used-again");
    await open("next");
    expect(readdirSync(home())).toEqual(["just-now", "next", "used-again"]);
  });

  it("is among the temporary files where the packages' folder cannot be written", async () => {
    await writeFile(path.join(project, "node_modules/.cache"), "");
    vi.stubEnv("TMPDIR", project);
    const folder = await open();
    expect(path.dirname(path.dirname(folder))).toBe(project);
    expect(statSync(path.dirname(folder)).mode & 0o077).toBe(0);
    expect(readlinkSync(path.join(folder, "node_modules"))).toBe(path.join(project, "node_modules"));
    expect(await open()).toBe(folder);
    expect(compile).toHaveBeenCalledTimes(1);
  });

  it("is not taken from a folder that others can write in", async () => {
    await writeFile(path.join(project, "node_modules/.cache"), "");
    vi.stubEnv("TMPDIR", project);
    const shared = path.join(project, `toa-soan-${process.getuid?.()}`);
    await mkdir(shared);
    await chmod(shared, 0o777);
    await expect(open()).rejects.toThrow("is somebody else's");
    expect(compile).not.toHaveBeenCalled();
  });
});
