/** What git tells of articles that were given another name: on the branch's own line, as each change reached it. */
import { execFile } from "node:child_process";
import { askKeeper, isEnclosed } from "../sandbox/outside.ts";

export interface Renamed {
  /** `articles/2023/06/ten-cu.md` */
  readonly from: string;
  readonly to: string;
  /** The old file's text, as it last was; empty where git does not have it. */
  readonly text: string;
  /** Seconds since 1970, of the commit. */
  readonly at: number;
  /** When it first had its old name; undefined where history does not reach back so far. */
  readonly since: number | undefined;
}

/** A check must stay quick: of older history nobody is reminded. */
const MOST_COMMITS = 3000;
const MOST_BYTES = 32 * 1024 * 1024;
const GIT_MS = 4000;
/** Two short notices resemble each other: less than this is no new name. */
const ALIKE = "80%";

const COMMIT = "\u0001";

/** Newest first; empty where there is no git, no repository, or git takes too long. */
export async function readRenames(root: string): Promise<Renamed[]> {
  return isEnclosed ? askKeeper<Renamed[]>("renames") : readRenamesHere(root);
}

/** In a process that may start git. */
export async function readRenamesHere(root: string): Promise<Renamed[]> {
  const log = await git(root, [
    ...["log", "--first-parent", "-m", "--relative", "--no-color", "--no-ext-diff", "--no-textconv"],
    ...[
      `--max-count=${MOST_COMMITS}`,
      "--diff-filter=AR",
      `--find-renames=${ALIKE}`,
      "-l400",
      "--name-status",
      "-z",
    ],
    ...[`--format=${COMMIT}%H %ct`, "--", "articles/*.md"],
  ]);
  const { renames, added } = parseLog(log.toString("utf8"));
  if (renames.length === 0) return [];
  const texts = await readTexts(
    root,
    renames.map(({ commit, from }) => `${commit}^:./${from}`),
  );
  return renames.map(({ from, to, at }, index) => ({
    from,
    to,
    at,
    text: texts[index] ?? "",
    since: added.get(from),
  }));
}

interface LoggedRename {
  readonly commit: string;
  readonly at: number;
  readonly from: string;
  readonly to: string;
}

/** @param log of `--name-status -z`: fields with a NUL after each; a commit's line is a field of its own */
export function parseLog(log: string): {
  readonly renames: readonly LoggedRename[];
  /** By path: when it last came into being. */
  readonly added: ReadonlyMap<string, number>;
} {
  const renames: LoggedRename[] = [];
  const added = new Map<string, number>();
  let commit = "";
  let at = 0;
  const fields = log.split("\0");
  for (let index = 0; index < fields.length; index++) {
    // After a commit's own line git begins the list with a line break.
    const field = (fields[index] ?? "").replace(/^\n+/, "");
    if (field.startsWith(COMMIT)) {
      const [hash = "", time = ""] = field.slice(1).split(" ");
      [commit, at] = [hash, Number(time)];
    } else if (field === "A") {
      const path = fields[++index] ?? "";
      if (!added.has(path)) added.set(path, at);
    } else if (/^R\d*$/.test(field)) {
      const [from = "", to = ""] = fields.slice(index + 1, index + 3);
      index += 2;
      if (!added.has(to)) added.set(to, at);
      renames.push({ commit, at, from, to });
    }
  }
  return { renames, added };
}

/** @returns texts in the order of the objects' names; undefined for those that are not there */
async function readTexts(root: string, names: readonly string[]): Promise<(string | undefined)[]> {
  const bytes = await git(root, ["cat-file", "--batch"], `${names.join("\n")}\n`);
  let at = 0;
  return names.map(() => {
    const end = bytes.indexOf(10, at);
    if (end < 0) return undefined;
    const size = / blob (\d+)$/.exec(bytes.toString("utf8", at, end))?.[1];
    at = end + 1;
    if (size === undefined) return undefined;
    const text = bytes.toString("utf8", at, at + Number(size));
    at += Number(size) + 1;
    return text;
  });
}

/** Empty where git fails; it asks nobody anything and fetches nothing. */
function git(root: string, args: readonly string[], input = ""): Promise<Buffer> {
  return new Promise((resolve) => {
    const env = {
      ...process.env,
      ...{ LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1" },
    };
    const options = { cwd: root, env, encoding: "buffer", timeout: GIT_MS, maxBuffer: MOST_BYTES } as const;
    const child = execFile("git", ["-c", "log.showSignature=false", ...args], options, (fault, stdout) =>
      resolve(fault ? Buffer.alloc(0) : stdout),
    );
    // A git that is not there, or ends early, reads nothing.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input);
  });
}
