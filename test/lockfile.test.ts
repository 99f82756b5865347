import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const names = z.record(z.string(), z.string()).optional();
const lockfile = z
  .object({ packages: z.record(z.string(), z.object({ optionalDependencies: names })) })
  .parse(JSON.parse(readFileSync("package-lock.json", "utf8")));

describe("the lockfile", () => {
  it("holds the packages of every platform, or `npm ci` refuses it", () => {
    const wanted = Object.values(lockfile.packages).flatMap(({ optionalDependencies }) =>
      Object.keys(optionalDependencies ?? {}),
    );
    const missing = wanted.filter(
      (name) => !Object.keys(lockfile.packages).some((at) => at.endsWith(`node_modules/${name}`)),
    );
    expect(missing).toEqual([]);
  });

  it("names no registry's host", () => {
    expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved"/);
  });
});
