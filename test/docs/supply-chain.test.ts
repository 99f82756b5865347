/** What docs/supply-chain.md tells, held against the lockfile, the workflows and the repository. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const text = readFileSync("docs/supply-chain.md", "utf8");
const names = z.record(z.string(), z.string());
const { dependencies } = z
  .object({ dependencies: names })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));
const { packages } = z
  .object({ packages: z.record(z.string(), z.object({ license: z.string().optional() })) })
  .parse(JSON.parse(readFileSync("package-lock.json", "utf8")));

/** The rows of the table under a heading, cell by cell. */
function rowsUnder(heading: string): string[][] {
  const [, section = ""] = text.split(`## ${heading}\n`);
  return (section.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2)
    .map((line) =>
      line
        .slice(2, -2)
        .split(" | ")
        .map((cell) => cell.replaceAll("`", "").trim()),
    );
}

describe("the packages that build the paper", () => {
  const rows = rowsUnder("What is needed to build the paper");

  it("are each told of, with a reason, and no others are", () => {
    expect(rows.map(([name]) => name)).toEqual(Object.keys(dependencies).toSorted());
    expect(rows.filter(([, use, reason]) => !use || !reason)).toEqual([]);
  });

  it("have the licences that are told", () => {
    expect(rows.map(([name, , , licence]) => [name, licence])).toEqual(
      rows.map(([name]) => [name, packages[`node_modules/${name}`]?.license]),
    );
  });
});

describe("the licences", () => {
  /** What the lockfile does not know, read in the packages' own licence files. */
  const READ: Readonly<Record<string, string>> = {
    duck: "BSD-2-Clause",
    "parse-cache-control": "BSD-3-Clause",
  };
  const [, list = ""] = /tests included: (.*?)\.\n/s.exec(text) ?? [];
  const allowed = new Set([...list.matchAll(/`([\w.-]+)`/g)].map(([, name = ""]) => name));

  /** `(MIT AND Zlib)`, `MIT OR GPL-3.0-or-later`: all of the first, one of the second. */
  const isAllowed = (expression: string): boolean =>
    expression
      .replace(/[()]/g, "")
      .split(" AND ")
      .every((part) => part.split(" OR ").some((licence) => allowed.has(licence)));

  it("of all packages, tests included, are on the list", () => {
    expect(allowed.size).toBe(14);
    const others = Object.entries(packages)
      .filter(([at]) => at !== "")
      .map(([at, { license }]) => [at.replace(/^.*node_modules\//, ""), license] as const)
      .map(([name, license]) => [name, READ[name] ?? license ?? "none"] as const)
      .filter(([, license]) => !isAllowed(license));
    expect(others).toEqual([]);
  });
});

it("the steps of the workflows are those that the workflows name", () => {
  const used = readdirSync(".github/workflows").flatMap((file) =>
    [
      ...readFileSync(path.join(".github/workflows", file), "utf8").matchAll(
        /uses: ([\w-]+\/[\w-]+)[\w/-]*@(\S+) # (\S+)/g,
      ),
    ].map(([, step, commit, version]) => [step, version, commit].join(" ")),
  );
  expect(
    rowsUnder("Steps of the workflows")
      .map((row) => row.join(" "))
      .toSorted(),
  ).toEqual([...new Set(used)].toSorted());
});

it("no binary file is kept but pictures", () => {
  const files = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" })
    .split("\0")
    .filter((file) => file !== "" && existsSync(file));
  const binary = files.filter((file) => readFileSync(file).subarray(0, 8000).includes(0));
  expect(binary.filter((file) => !/\.(jpe?g|png|webp|avif|gif)$/.test(file))).toEqual([]);
});

it("leads to files that there are", () => {
  const targets = [...text.matchAll(/\]\((\.\.\/[^)#]+)\)/g)].map(([, target = ""]) => target);
  const tests = [...text.matchAll(/`(test\/[\w/.-]+)`/g)].map(([, target = ""]) => `../${target}`);
  expect(targets.length).toBeGreaterThan(5);
  expect([...targets, ...tests].filter((target) => !existsSync(path.join("docs", target)))).toEqual([]);
});

it("updates come as is told: a week old, never by themselves, holes at once", () => {
  const settings: unknown = JSON.parse(readFileSync("renovate.json", "utf8"));
  expect(settings).toMatchObject({
    schedule: ["* 0-6 * * 1"],
    minimumReleaseAge: "7 days",
    automerge: false,
    vulnerabilityAlerts: { enabled: true, minimumReleaseAge: null },
  });
  expect(JSON.stringify(settings).match(/"automerge":true/g)).toBeNull();
});
