/** What a build may read and write, and what is done for it outside: git, the exchange of the two trees, a look at its memory. */
import { existsSync, mkdirSync, readFileSync, realpathSync } from "node:fs";
import path from "node:path";
import { earlierVersions } from "../build/earlier-versions.ts";
import { exchangeFolders } from "../build/tree/exchange-folders.ts";
import { watchMemory } from "../build/tree-memory.ts";
import { PROJECT } from "../program.ts";
import type { Sandbox } from "../sandbox/enclose.ts";

export interface BuildFolders {
  /** The newsroom's, absolute. */
  readonly root: string;
  /** The site's, absolute. */
  readonly output: string;
  /** Of the parts that are joined. */
  readonly folders: readonly string[];
}

/** Of the site and what is made beside it. */
const ENDINGS = ["", ".next", ".old", ".lock", ".lock.*"];
const ARTICLE = /^articles\/\d{4}\/\d{2}\/[a-z0-9][a-z0-9-]*\.md$/;

export function buildSandbox({ root, output, folders }: BuildFolders): Sandbox {
  const live = existsSync(output) ? realpathSync(output) : output;
  const lock = `${live}.lock`;
  // Above the site nothing can be made from inside.
  mkdirSync(path.dirname(live), { recursive: true });
  const memory = watchMemory();
  const timings = process.env.TOA_SOAN_TIMINGS;
  return {
    places: {
      root,
      reads: [...["articles", "_data"].map((name) => path.join(root, name)), ...whoLives(lock)],
      writes: [
        path.join(root, ".cache"),
        ...(isBeginning(root, live) ? [] : [output, ...ENDINGS.map((ending) => `${live}${ending}`)]),
        // Their files are linked, not copied.
        ...folders.map((folder) => path.resolve(folder)),
        ...(timings ? [path.resolve(timings)] : []),
      ],
    },
    services: {
      versions: async (file) => {
        if (typeof file !== "string" || !ARTICLE.test(file)) throw new Error("not an article's file");
        return [...earlierVersions(root, file)];
      },
      memory: async () => memory.stop(),
      exchange: () => exchangeFolders(live, `${live}.next`),
    },
  };
}

/**
 * Node is told by their beginnings what may be written: a site's name must not be the beginning of what nobody may write.
 * The build refuses it.
 */
export function isBeginning(root: string, live: string): string | undefined {
  const own = [...["articles", "_data"].map((name) => path.join(root, name)), PROJECT];
  return own.find((place) => place.startsWith(live));
}

/** What tells a lock of a build that died from that of one at work: this machine's start, and the two processes'. */
function whoLives(lock: string): string[] {
  const pid = existsSync(lock) ? /^\d+/.exec(readFileSync(lock, "utf8"))?.[0] : undefined;
  return ["sys/kernel/random/boot_id", "self/stat", ...(pid ? [`${pid}/stat`] : [])].map(
    (name) => `/proc/${name}`,
  );
}
