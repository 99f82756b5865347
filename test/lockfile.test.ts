import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const names = z.record(z.string(), z.string()).optional();
const entry = z.object({
  version: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  inBundle: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
});
const { "": root, ...packages } = z
  .object({ packages: z.record(z.string(), entry) })
  .parse(JSON.parse(readFileSync("package-lock.json", "utf8"))).packages;
const entries = Object.entries(packages);
const namesOf = (each: typeof entries) => each.map(([at]) => at.replace(/^.*node_modules\//, "")).toSorted();

describe("the lockfile", () => {
  it("holds the packages of every platform, or `npm ci` refuses it", () => {
    const wanted = [root, ...Object.values(packages)].flatMap((each) =>
      Object.keys(each?.optionalDependencies ?? {}),
    );
    const missing = wanted.filter((name) => !entries.some(([at]) => at.endsWith(`node_modules/${name}`)));
    expect(missing).toEqual([]);
  });

  it("names no registry's host", () => {
    expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved"/);
  });

  it("tells of each package what its bytes must be, those of other platforms too", () => {
    const loose = entries.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ""));
    expect(namesOf(loose)).toEqual([]);
  });

  it("takes packages from the registry alone: none from git, an address, a folder, or inside another", () => {
    const odd = entries.filter(
      ([, { version = "", link, inBundle }]) => link || inBundle || !/^\d+\.\d+\.\d+/.test(version),
    );
    expect(namesOf(odd)).toEqual([]);
    const asked = [root, ...Object.values(packages)].flatMap((each) =>
      Object.entries({ ...each?.dependencies, ...each?.devDependencies, ...each?.optionalDependencies }),
    );
    const elsewhere = asked.filter(([, range]) => !/^(npm:@?[\w/-]+@)?[\w.~^<>=|* -]+$/.test(range));
    expect(elsewhere).toEqual([]);
    // Eleventy's own edition of it, which sits inside Eleventy.
    expect(asked.filter(([, range]) => range.startsWith("npm:"))).toEqual([
      ["gray-matter", "npm:@11ty/gray-matter@^1.0.0"],
    ]);
  });
});

describe("lockfile-lint, with the settings that CI uses", () => {
  const lint = (...more: readonly string[]) =>
    spawnSync(
      process.execPath,
      ["node_modules/lockfile-lint/bin/lockfile-lint.js", "--format", "plain", ...more],
      {
        encoding: "utf8",
      },
    );

  it("has nothing to say", () => {
    const { stdout, status } = lint();
    expect([stdout.trim(), status]).toEqual(["No issues detected", 0]);
  });

  it("is asked by CI, here and on GitHub", () => {
    for (const file of [".ci/run", ".github/workflows/ci.yml"])
      expect(readFileSync(file, "utf8")).toContain("npx --no-install lockfile-lint");
  });
});

describe("what is run while packages are installed", () => {
  const written = readFileSync(".npmrc", "utf8").split("\n");

  it("is nothing, whoever installs: the project's own settings say so", () => {
    expect(written).toContain("ignore-scripts=true");
  });

  it("would be three packages' own choice of binary, which they bring along ready made", () => {
    expect(namesOf(entries.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual([
      "esbuild",
      "koffi",
      "sharp",
    ]);
  });

  it("is not missed by our own commands: none has a step before or after it", () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync("package.json", "utf8")));
    const steps = Object.keys(scripts).filter((name) =>
      /^(pre|post)(install|pack|publish|prepare|version|test|start|build|check|new|import)|^(install|prepare)$/.test(
        name,
      ),
    );
    expect(steps).toEqual([]);
  });
});
