/** A disk with little room: a real one in memory where we may mount, else one whose writes fail as if it were full. */
import { execFileSync } from "node:child_process";
import { mkdirSync, statfsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface SmallDisk {
  readonly folder: string;
  /** From now on this many bytes, or files, can be added. */
  leave(room: { readonly bytes: number } | { readonly files: number }): void;
  /** Room enough again. */
  clear(): void;
  /** What a build on it must be given as its environment. */
  environment(): NodeJS.ProcessEnv;
  remove(): void;
}

const PAGE = 4096;

/** To be called in a mount namespace of our own: nobody else sees it, and it ends with us. */
export function mountDisk(folder: string): SmallDisk {
  mkdirSync(folder, { recursive: true });
  const mount = (...options: string[]) =>
    execFileSync("mount", ["-t", "tmpfs", "-o", options.join(","), "tmpfs", folder]);
  mount("size=1g", "nr_inodes=200000");
  return {
    folder,
    leave(room) {
      const { blocks, bfree, bsize, files, ffree } = statfsSync(folder);
      if ("files" in room) mount("remount", `nr_inodes=${files - ffree + room.files}`);
      else mount("remount", `size=${(blocks - bfree) * bsize + Math.floor(room.bytes / PAGE) * PAGE}`);
    },
    clear: () => mount("remount", "size=1g", "nr_inodes=200000"),
    environment: () => ({}),
    remove: () => execFileSync("umount", ["-l", folder]),
  };
}

/** Counts bytes alone, and each process for itself. */
export function pretendedDisk(folder: string): SmallDisk {
  mkdirSync(folder, { recursive: true });
  const preload = fileURLToPath(new URL("./full-disk.cjs", import.meta.url));
  let env: NodeJS.ProcessEnv = {};
  return {
    folder,
    leave(room) {
      env = {
        NODE_OPTIONS: `--require ${JSON.stringify(preload)}`,
        TOA_SOAN_DISK: folder,
        TOA_SOAN_ROOM: String("bytes" in room ? room.bytes : room.files * PAGE),
      };
    },
    clear() {
      env = {};
    },
    environment: () => env,
    remove: () => undefined,
  };
}

/** Whether a process may have mounts that nobody else sees. */
export function canMountPrivately(): boolean {
  try {
    execFileSync(
      "unshare",
      ["-m", "sh", "-c", 'd=$(mktemp -d) && mount -t tmpfs tmpfs "$d" && umount "$d" && rmdir "$d"'],
      {
        stdio: "ignore",
      },
    );
    return true;
  } catch {
    return false;
  }
}
