import { spawnSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const MODULE = "src/build/build-summary.ts";

let project: string;

beforeAll(async () => {
  project = await mkdtemp(path.join(tmpdir(), "toa-soan-start-"));
  for (const name of [".eleventy.ts", "_includes", "package.json", "src", "tsconfig.json"]) {
    await cp(name, path.join(project, name), { recursive: true });
  }
  await symlink(path.resolve("node_modules"), path.join(project, "node_modules"));
});
afterAll(() => rm(project, { recursive: true, force: true }));

function start() {
  return spawnSync(process.execPath, ["src/main.js", "--help"], { cwd: project, encoding: "utf8" });
}

it("runs the sources as they are, and tells where they cannot be compiled", async () => {
  const good = await readFile(path.join(project, MODULE), "utf8");
  await writeFile(path.join(project, MODULE), `${good}const = 1;\n`);
  const broken = start();
  expect(broken.status).toBe(3);
  expect(broken.stdout).toBe("");
  expect(broken.stderr).toMatch(/^Build failed with 1 error:\nsrc\/build\/build-summary\.ts:\d+:6: ERROR: /);
  await writeFile(path.join(project, MODULE), good);
  const mended = start();
  expect(mended.stderr).toBe("");
  expect(mended.stdout).toContain("Dựng cả trang báo");
  expect(mended.status).toBe(0);
});
