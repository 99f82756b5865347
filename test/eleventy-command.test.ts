import { spawnSync } from "node:child_process";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hashTree } from "./hash-tree.ts";
import { runCli } from "./run-cli.ts";
import { copyMiniNewsroom } from "./setup.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "toa-soan-11ty-"));
  await copyMiniNewsroom(folder);
  for (const name of [".eleventy.ts", "_includes", "package.json", "src", "tsconfig.json"]) {
    await cp(name, path.join(folder, name), { recursive: true });
  }
  await symlink(path.resolve("node_modules"), path.join(folder, "node_modules"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("Eleventy's own command makes the very site that ours makes", async () => {
  const args = ["--import", "tsx", "node_modules/@11ty/eleventy/cmd.cjs", "--config=.eleventy.ts", "--quiet"];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  expect(status, stdout + stderr).toBe(0);
  const ours = path.join(folder, "ours");
  expect((await runCli(["build", "--root", folder, "--out", ours])).code).toBe(0);
  expect(await hashTree(path.join(folder, "_site"))).toBe(await hashTree(ours));
});
