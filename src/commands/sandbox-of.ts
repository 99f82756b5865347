/** A command line -> the sandbox that its command runs in. What it names may be read or written, since whoever types it may. */
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { newsroomSandbox } from "../newsroom/newsroom-sandbox.ts";
import type { Sandbox } from "../sandbox/enclose.ts";
import { buildSandbox } from "./build-sandbox.ts";

/** Those that take a value: what follows them is no file. */
const VALUED = ["root", "out", "now", "explain", "part", "format", "section", "media"] as const;

/** The commands judge their options themselves; this only looks for folders. @returns undefined where there is none */
export function sandboxOf(args: readonly string[]): (() => Sandbox) | undefined {
  const options = Object.fromEntries(VALUED.map((name) => [name, { type: "string" }] as const));
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...options, fix: { type: "boolean" }, join: { type: "boolean" } },
    strict: false,
    allowPositionals: true,
  });
  const [command, ...names] = positionals;
  const named = (name: string) => {
    const value = values[name];
    return typeof value === "string" ? [path.resolve(value)] : [];
  };
  const [root = path.resolve(".")] = named("root");
  const [output = path.join(root, "_site")] = named("out");
  const content = ["articles", "_data"].map((name) => path.join(root, name));
  if (values.help || values.h) return undefined;
  if (command === "build") {
    const folders = values.join ? names.map((name) => path.resolve(name)) : [];
    return () => buildSandbox({ root, output, folders });
  }
  if (command === "check") return () => newsroomSandbox(root, { writes: values.fix ? content : [] });
  if (command === "import") {
    const reads = [...names.flatMap(besides), ...named("media")].flatMap(withRealPath);
    return () => newsroomSandbox(root, { reads, writes: content.slice(0, 1) });
  }
  return undefined;
}

/** A saved page has its pictures beside it. */
function besides(name: string): string[] {
  const file = path.resolve(name);
  return /\.x?html?$/i.test(file) ? [file, path.dirname(file)] : [file];
}

/** Pictures are looked for behind all links. */
function withRealPath(place: string): string[] {
  return existsSync(place) ? [place, realpathSync(place)] : [place];
}
