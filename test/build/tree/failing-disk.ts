/** Calls that change the disk fail from some moment on: with what a full disk says, or for good, as if the process were dead. */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const CALLS = [
  "copyFileSync",
  "linkSync",
  "mkdirSync",
  "renameSync",
  "rmSync",
  "rmdirSync",
  "unlinkSync",
  "utimesSync",
  "writeFileSync",
] as const;

/** A disk without hard links. @returns gives them back */
export function refuseLinks(): () => void {
  const original = fs.linkSync;
  const put = (linkSync: typeof original) => {
    fs.linkSync = linkSync;
    syncBuiltinESMExports();
  };
  put(() => {
    throw Object.assign(new Error("EPERM"), { code: "EPERM" });
  });
  return () => put(original);
}

export type Failure = "ENOSPC" | "killed";

export interface FailingDisk {
  /** Whether it came to that. */
  readonly hasFailed: boolean;
  restore(): void;
}

/** A full disk refuses to write, to link and to make folders, but not to remove or rename. A dead process does nothing more. */
const NEEDS_ROOM: ReadonlySet<string> = new Set(["copyFileSync", "linkSync", "mkdirSync", "writeFileSync"]);

/** @param calls that still succeed */
export function failAfter(calls: number, failure: Failure): FailingDisk {
  const originals = CALLS.map((name) => [name, fs[name]] as const);
  let left = calls;
  let hasFailed = false;
  for (const [name, original] of originals) {
    const failing = (...args: unknown[]) => {
      if (failure === "killed" || NEEDS_ROOM.has(name)) left -= 1;
      if (left >= 0 || (failure === "ENOSPC" && !NEEDS_ROOM.has(name)))
        return Reflect.apply(original, fs, args);
      // Half of what was to be written is on the disk.
      const [file, content] = args;
      if (name === "writeFileSync" && !hasFailed) {
        Reflect.apply(original, fs, [file, String(content).slice(0, 3), ...args.slice(2)]);
      }
      hasFailed = true;
      const code = failure === "ENOSPC" ? "ENOSPC" : "KILLED";
      throw Object.assign(new Error(code), { code });
    };
    Object.defineProperty(fs, name, { value: failing, configurable: true, writable: true });
  }
  syncBuiltinESMExports();
  return {
    get hasFailed() {
      return hasFailed;
    },
    restore() {
      for (const [name, original] of originals) {
        Object.defineProperty(fs, name, { value: original, configurable: true, writable: true });
      }
      syncBuiltinESMExports();
    },
  };
}
