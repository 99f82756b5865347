/** An article's file as it was in the last commits that changed it: what to fall back on where nothing else is remembered. */
import { type ExecFileSyncOptions, execFileSync } from "node:child_process";
import { askKeeper, isEnclosed } from "../sandbox/outside.ts";

const MOST_VERSIONS = 10;
const LIMITS: ExecFileSyncOptions = {
  timeout: 10_000,
  maxBuffer: 4_000_000,
  stdio: ["ignore", "pipe", "ignore"],
};

/** Where this process may not start git, its keeper does. */
export async function recallVersions(root: string, file: string): Promise<Iterable<Uint8Array>> {
  return isEnclosed ? askKeeper<Uint8Array[]>("versions", file) : earlierVersions(root, file);
}

/**
 * @param root the newsroom's folder, in a git repository or not
 * @param file from the root: `articles/2023/06/tin.md`
 * @returns the newest first; none where there is no history
 */
export function* earlierVersions(root: string, file: string): Generator<Uint8Array> {
  const git = (...args: string[]) => {
    try {
      return Buffer.from(execFileSync("git", ["-C", root, ...args], LIMITS));
    } catch {
      // No repository, no git, or a clone without that commit.
      return undefined;
    }
  };
  const log = git("log", `--max-count=${MOST_VERSIONS}`, "--format=%H", "--", file)?.toString() ?? "";
  for (const commit of log.split("\n").filter((line) => /^[0-9a-f]{40,64}$/.test(line))) {
    const bytes = git("show", `${commit}:./${file}`);
    if (bytes) yield bytes;
  }
}
