/** Once for all tests: the mini newspaper built as its readers get it, and a Chromium to read it in. */
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { type Chromium, findChromium } from "./browser/find-chromium.ts";
import { runCli } from "./run-cli.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The built mini newspaper of `test/site/newsroom`, as of MINI_NOW. */
    miniSite: string;
    chromium: Chromium;
  }
}

export const MINI_NOW = "2023-06-10T08:00:00+07:00";

/** Only what git holds: a build that somebody tried in place leaves a cache there. */
export async function copyMiniNewsroom(to: string): Promise<void> {
  await cp("test/site/newsroom", to, { recursive: true, filter: (from) => !/\.cache|_site/.test(from) });
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), "toa-soan-mini-"));
  const newsroom = path.join(folder, "newsroom");
  await copyMiniNewsroom(newsroom);
  const miniSite = path.join(folder, "site");
  const [built, chromium] = await Promise.all([
    runCli(["build", "--root", newsroom, "--out", miniSite, "--now", MINI_NOW]),
    findChromium(),
  ]);
  if (built.code !== 0)
    throw new Error(`the mini newspaper does not build:\n${built.stdout}\n${built.stderr}`);
  project.provide("miniSite", miniSite);
  project.provide("chromium", chromium);
  return () => rm(folder, { recursive: true, force: true });
}
