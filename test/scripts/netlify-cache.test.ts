import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import * as plugin from "../../scripts/netlify-cache/index.js";

const named = [...readFileSync("netlify.toml", "utf8").matchAll(/^\s*package = "(.*)"$/gm)].map(
  ([, name = ""]) => name,
);

function cache(restored = true) {
  const calls: string[] = [];
  const note = (what: string) => (paths: readonly string[]) => {
    calls.push(`${what} ${paths.join(" ")}`);
    return Promise.resolve(restored);
  };
  return { calls, utils: { cache: { restore: note("restore"), save: note("save") } } };
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe("what Netlify runs between two builds", () => {
  it("is this repository's own, and nobody else's", () => {
    expect(named).toEqual(["/scripts/netlify-cache"]);
    for (const name of named) {
      const folder = path.join(".", name);
      expect(existsSync(path.join(folder, "index.js"))).toBe(true);
      expect(parse(readFileSync(path.join(folder, "manifest.yml"), "utf8"))).toEqual({
        name: "toa-soan-cache",
      });
    }
  });

  it("answers to events that Netlify has", () => {
    expect(Object.keys(plugin).toSorted()).toEqual(["onPreBuild", "onSuccess"]);
  });

  it("puts the memory of the last build in place before the next", async () => {
    const log = vi.spyOn(console, "log").mockReturnValue();
    const { calls, utils } = cache();
    await plugin.onPreBuild({ utils });
    expect(calls).toEqual(["restore .cache _site"]);
    expect(log.mock.calls).toEqual([["Dùng lại bộ nhớ của lần dựng trước."]]);
  });

  it.each([
    ["production", ["save .cache _site"]],
    ["deploy-preview", []],
    ["branch-deploy", []],
    [undefined, []],
  ])("after a build for %s keeps %j: a preview knows drafts", async (context, kept) => {
    vi.stubEnv("CONTEXT", context);
    const { calls, utils } = cache();
    await plugin.onSuccess({ utils });
    expect(calls).toEqual(kept);
  });
});
