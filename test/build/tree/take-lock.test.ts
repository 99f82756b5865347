import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, utimesSync } from "node:fs";
import { hostname } from "node:os";
import { describe, expect, it } from "vitest";
import { OutputRefused } from "../../../src/build/tree/output-refused.ts";
import { takeLock } from "../../../src/build/tree/take-lock.ts";
import { freshFolder } from "../../fixtures/fresh-folder.ts";

const folder = freshFolder("lock");
const lock = () => folder.at("a/_site.lock");
const around = () => readdirSync(folder.at("a"));

/** The number of a process that is no more. */
const deadPid = () => Number(execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }));

/** As a process of ours writes it, with some lines other. */
function ownLock(other: readonly (string | undefined)[]): string {
  takeLock(lock());
  const lines = readFileSync(lock(), "utf8").split("\n");
  return lines.map((line, index) => other[index] ?? line).join("\n");
}

const TOLD_BY_LINUX: [string, () => string][] = [
  ["a process whose number another has got since", () => ownLock([undefined, undefined, undefined, "1"])],
  ["a process before the machine was started anew", () => ownLock([undefined, undefined, "other"])],
];

describe("the lock of an output", () => {
  it("is for one build, in the same process too, until it lets go", () => {
    const letGo = takeLock(lock());
    expect(() => takeLock(lock())).toThrow(OutputRefused);
    letGo();
    expect(around()).toEqual([]);
    takeLock(lock())();
  });

  it("says who holds it, and what to do", () => {
    takeLock(lock());
    expect(() => takeLock(lock())).toThrow(
      `Một lần dựng khác (tiến trình ${process.pid}, máy ${hostname()}) đang ghi vào ${folder.at("a/_site")}. Cần mỗi lúc một lần dựng. Cách sửa: đợi lần ấy xong rồi chạy lại; nếu chắc chắn không còn lần dựng nào, xóa tệp ${lock()}`,
    );
  });

  it.each([
    ["a process that is no more", () => ownLock([String(deadPid())])],
    ...(process.platform === "linux" ? TOLD_BY_LINUX : []),
  ])("of %s is taken over", async (_, content) => {
    await folder.put({ "a/_site.lock": content() });
    const letGo = takeLock(lock());
    expect(around()).toEqual(["_site.lock"]);
    letGo();
    expect(around()).toEqual([]);
  });

  it.each([
    ["of another machine", () => ownLock(["1", "xa"])],
    ["without a word in it", () => ""],
  ])("%s counts while it is young", async (_, content) => {
    await folder.put({ "a/_site.lock": content() });
    expect(() => takeLock(lock())).toThrow(OutputRefused);
    utimesSync(lock(), 1, 1);
    takeLock(lock())();
    expect(existsSync(lock())).toBe(false);
  });

  it("that another has taken over since is not let go of", async () => {
    const letGo = takeLock(lock());
    await folder.put({ "a/_site.lock": "của người khác" });
    letGo();
    expect(around()).toEqual(["_site.lock"]);
  });
});
