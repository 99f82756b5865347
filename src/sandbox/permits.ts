/** Who of a command's processes may read and write what; nobody else's files, no home folder, no repository, nothing of the system. */
import { lstatSync, readlinkSync } from "node:fs";
import path from "node:path";
import { compiledFolder, PROJECT } from "../program.ts";
import { HELPER_KINDS, type HelperName } from "./helper-kinds.ts";
import type { Permits } from "./permission-flags.ts";

/** Of a command; absolute. */
export interface Places {
  /** The newsroom's folder. */
  readonly root: string;
  readonly reads: readonly string[];
  readonly writes: readonly string[];
}

/** Of the program's own folder: a newsroom may lie in it, and more. */
const PROGRAM = ["src", "_includes", "node_modules", "package.json", "package-lock.json"];

/** What Eleventy looks for in the current folder, and does not need. */
const ASKED_FOR = [".eleventyignore", ".gitignore", "package.json"];

/** The process that does the work, or one that helps it. */
export type Who = HelperName | "main";

export function permitsOf(who: Who, { root, reads, writes }: Places): Permits {
  const cache = (...names: string[]) => path.join(root, ".cache", ...names);
  const { addons, programs } = who === "main" ? { addons: false, programs: false } : HELPER_KINDS[who];
  const own: Pick<Permits, "reads" | "writes"> =
    who === "photos"
      ? { reads: [path.join(root, "articles"), cache("nhap-bai")], writes: [cache("anh")] }
      : who === "assets"
        ? { reads: [], writes: [] }
        : who === "tier"
          ? { reads: [], writes: [cache("tim-kiem")] }
          : { reads, writes };
  return {
    reads: [...withRealPaths(programPlaces()), ...ASKED_FOR.map((name) => path.resolve(name)), ...own.reads],
    writes: own.writes,
    addons,
    programs,
  };
}

function programPlaces(): string[] {
  return [
    ...PROGRAM.map((name) => path.join(PROJECT, name)),
    ...(compiledFolder ? [compiledFolder] : []),
    ...preloaded([process.env.NODE_OPTIONS ?? "", ...process.execArgv].join(" ")),
  ];
}

/** What whoever starts the program has Node load before it: `--require /tools/trace.cjs`. */
function preloaded(options: string): string[] {
  const named = options.matchAll(/--(?:require|import)[= ]+(?:"([^"]+)"|(\S+))/g);
  return [...named].map(([, quoted, plain = ""]) => quoted ?? plain).filter((name) => path.isAbsolute(name));
}

/** Node's loader asks for a module also by the names behind each link on the way; nothing else of ours does. */
function withRealPaths(places: readonly string[]): string[] {
  return [...new Set(places.flatMap((place) => [place, ...behindLinks(place)]))];
}

/** More than a system follows. */
const MOST_LINKS = 40;

function behindLinks(place: string): string[] {
  const found: string[] = [];
  for (let next = followed(place); next && found.length < MOST_LINKS; next = followed(next)) found.push(next);
  return found;
}

/** Behind the first link on the way to a place; undefined where there is none. */
function followed(place: string): string | undefined {
  const steps = place.split(path.sep);
  for (let length = 2; length <= steps.length; length++) {
    const way = steps.slice(0, length).join(path.sep);
    const stats = lstatSync(way, { throwIfNoEntry: false });
    if (!stats) return undefined;
    if (stats.isSymbolicLink())
      return path.join(path.resolve(path.dirname(way), readlinkSync(way)), ...steps.slice(length));
  }
  return undefined;
}
