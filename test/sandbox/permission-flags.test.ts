import { describe, expect, it } from "vitest";
import { permissionFlags } from "../../src/sandbox/permission-flags.ts";

const NEW = new Set(["--permission", "--experimental-permission"]);
const OLD = new Set(["--experimental-permission"]);
const folders = new Set(["/bao", "/bao/articles", "/bao/_site", "/bao/_site.next"]);

function flags(reads: readonly string[], writes: readonly string[], more = {}): string[] {
  const permits = { reads, writes, addons: false, programs: false, ...more };
  return permissionFlags(permits, NEW, (place) => folders.has(place)) ?? [];
}

const grants = (reads: readonly string[], writes: readonly string[] = []) =>
  flags(reads, writes).flatMap((flag) => {
    const [, kind, place] = /^--allow-fs-(read|write)=(.*)/.exec(flag) ?? [];
    return kind ? [`${kind} ${place}`] : [];
  });

describe("the flags of the permission model", () => {
  it("are what this Node calls them, and none where it has no such model", () => {
    const permits = { reads: [], writes: [], addons: false, programs: false };
    const quiet = ["--disable-warning=ExperimentalWarning", "--disable-warning=SecurityWarning"];
    expect(permissionFlags(permits, NEW, () => false)).toEqual(["--permission", ...quiet]);
    expect(permissionFlags(permits, OLD, () => false)).toEqual(["--experimental-permission", ...quiet]);
    expect(permissionFlags(permits, new Set(["--import"]), () => false)).toBeUndefined();
  });

  it("allow native code and programs only to whom it is given, and threads to nobody", () => {
    const all = { addons: true, programs: true };
    expect(flags([], [], all).filter((flag) => flag.startsWith("--allow"))).toEqual([
      "--allow-addons",
      "--allow-child-process",
    ]);
    expect(flags([], []).filter((flag) => flag.startsWith("--allow"))).toEqual([]);
  });

  it("name a folder that is there, and of one that is not yet what will be in it, too", () => {
    expect(grants(["/bao/articles"], ["/bao/.cache"])).toEqual([
      "read /bao/articles",
      "read /bao/.cache",
      "read /bao/.cache/*",
      "write /bao/.cache",
      "write /bao/.cache/*",
    ]);
  });

  it("name each place once, and none that lies in another: an old Node dies of it", () => {
    expect(grants(["/bao/articles", "/bao/articles", "/bao/articles/2023"])).toEqual(["read /bao/articles"]);
  });

  it("are cut where Node would see the end of a name", () => {
    expect(grants(["/tin, bài/articles"])).toEqual(["read /tin*"]);
    expect(grants(["/tin*/articles", "/tin*/_data"])).toEqual(["read /tin*"]);
  });

  it("take a folder and its namesakes together, which a newer Node confuses", () => {
    expect(grants([], ["/bao/_site", "/bao/_site.next", "/bao/_site.lock"])).toEqual([
      "read /bao/_site*",
      "write /bao/_site*",
    ]);
  });
});
