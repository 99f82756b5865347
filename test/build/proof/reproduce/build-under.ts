/** One clean build of a newsroom under given conditions. */
import { spawn } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { hashLines } from "../../../../src/build/tree/tree-hash.ts";
import type { Condition } from "./conditions.ts";
import { copyProgram } from "./copy-program.ts";

const PRELOAD = fileURLToPath(new URL("./other-order.cjs", import.meta.url));
/** Another depth, another length, letters and spaces that a command line must not stumble over. */
const FOLDERS: Readonly<Record<Condition["folder"], string>> = {
  near: "a",
  far: "một thư mục khác/của Tòa Soạn, dài hơn nhiều/bản 2",
};

export interface Reproduced {
  /** As the build says. */
  readonly told: string;
  /** As `sha256sum` would list the site's files. */
  readonly lines: string;
  /** Of the site's files, in octal digits: they are not part of the bytes. */
  readonly modes: readonly string[];
  readonly seconds: number;
}

export interface Workplace {
  /** Everything goes below it. */
  readonly folder: string;
  /** The newsroom that is copied for each build. */
  readonly root: string;
  readonly now: string;
}

/** Puts the program into both folders. */
export function prepareWorkplace({ folder }: Workplace): void {
  for (const place of Object.values(FOLDERS)) copyProgram(path.join(folder, place, "chương trình"));
}

/** @param number tells builds apart that run side by side */
export async function buildUnder(
  { folder, root, now }: Workplace,
  condition: Condition,
  node: string,
  number: number,
): Promise<Reproduced> {
  const place = path.join(folder, FOLDERS[condition.folder]);
  const home = path.join(place, `bản tin ${number}`);
  const began = performance.now();
  try {
    copyNewsroom(root, home, condition.order === "reversed");
    const output = path.join(home, "_site");
    const main = path.join(place, "chương trình/src/main.js");
    const args = [node, main, "build", "--root", home, "--out", output, "--now", now];
    const said = await run(["-c", `umask ${condition.umask}; exec "$@"`, "sh", ...args], place, condition);
    const [, told = ""] = /^Dấu của trang: ([0-9a-f]{64})$/m.exec(said) ?? [];
    const lines = hashLines(output);
    const modes = lines.match(/(?<=^[0-9a-f]{64} {2}).+$/gm)?.map((file) => modeOf(path.join(output, file)));
    return { told, lines, modes: [...new Set(modes)].sort(), seconds: (performance.now() - began) / 1000 };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function modeOf(file: string): string {
  return (statSync(file).mode & 0o777).toString(8);
}

/** Where folders list files in the order in which they were made, that order is another, too. */
function copyNewsroom(from: string, to: string, isReversed: boolean): void {
  mkdirSync(to, { recursive: true });
  const names = readdirSync(from, { withFileTypes: true }).filter(
    ({ name }) => !/^(\.cache|_site)/.test(name),
  );
  for (const entry of isReversed ? names.reverse() : names) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyNewsroom(source, target, isReversed);
    else copyFileSync(source, target);
  }
}

function run(args: readonly string[], cwd: string, { zone, locale, order }: Condition): Promise<string> {
  const env = {
    ...process.env,
    NO_COLOR: "1",
    TZ: zone,
    LANG: locale,
    LANGUAGE: locale,
    LC_ALL: locale,
    NODE_OPTIONS: order === "reversed" ? `--require ${JSON.stringify(PRELOAD)}` : "",
  };
  return new Promise((resolve, reject) => {
    const child = spawn("sh", args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        said += chunk;
      });
    }
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(said);
      else reject(new Error(`a build ended with ${code}:\n${said}`));
    });
  });
}
