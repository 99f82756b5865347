import { lstatSync, readdirSync, readFileSync, utimesSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { linkOrCopy, linkTree, putInPlace } from "../../../src/build/tree/put-in-place.ts";
import { freshFolder } from "../../fixtures/fresh-folder.ts";
import { failAfter, refuseLinks } from "./failing-disk.ts";

const folder = freshFolder("put-in-place");
const milliseconds = (file: string) => Math.floor(lstatSync(folder.at(file)).mtimeMs);

describe("a file", () => {
  it("is linked where that can be done", async () => {
    await folder.put({ a: "a" });
    linkOrCopy(folder.at("a"), folder.at("b"));
    expect(lstatSync(folder.at("b")).ino).toBe(lstatSync(folder.at("a")).ino);
  });

  it("is copied where not, and keeps its time to the millisecond", async () => {
    onTestFinished(refuseLinks());
    await folder.put({ a: "a" });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4e12 }), fc.nat({ max: 999 }), (time, part) => {
        utimesSync(folder.at("a"), 1, (time + part / 1000) / 1000);
        linkOrCopy(folder.at("a"), folder.at("b"));
        expect(milliseconds("b")).toBe(milliseconds("a"));
        expect(readFileSync(folder.at("b"), "utf8")).toBe("a");
        expect(lstatSync(folder.at("b")).ino).not.toBe(lstatSync(folder.at("a")).ino);
      }),
      { numRuns: 300 },
    );
  });

  it("has its name only once the copy is whole", async () => {
    const links = refuseLinks();
    onTestFinished(links);
    await folder.put({ "tree/a": "a", "tree/b/c": "c" });
    for (let calls = 0, ended = false; !ended; calls++) {
      const disk = failAfter(calls, "killed");
      try {
        linkTree(folder.at("tree"), folder.at(`copy-${calls}`));
      } catch {
        // Killed.
      }
      disk.restore();
      ended = !disk.hasFailed;
      for (const name of calls === 0
        ? []
        : readdirSync(folder.at(`copy-${calls}`), { recursive: true, encoding: "utf8" })) {
        if (/[ac]$/.test(name))
          expect(readFileSync(folder.at(`copy-${calls}/${name}`), "utf8")).toBe(name.at(-1));
      }
    }
  });

  it("that is not there is not put anywhere", () => {
    expect(() => putInPlace(folder.at(), "b", (to) => linkOrCopy(folder.at("a"), to))).toThrow("ENOENT");
  });

  it("takes the place of whatever stands there or on the way", async () => {
    await folder.put({ nguồn: "mới", "site/a": "tệp", "site/b/c": "tệp" });
    for (const file of ["a/b/c", "b", "b"]) {
      putInPlace(folder.at("site"), file, (to) => linkOrCopy(folder.at("nguồn"), to));
      expect(readFileSync(folder.at(`site/${file}`), "utf8")).toBe("mới");
    }
  });
});
