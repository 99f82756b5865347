/** A newsroom with hostile files on disk: the sound one's files, and these over them. */
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SECRET } from "./canary.ts";
import type { HostileFile } from "./hostile-input.ts";
import { article, SOUND } from "./sound-newsroom.ts";

type Files = Readonly<Record<string, HostileFile>>;

/** What lies beside the newsroom's folder (`../outside/…` from its root), for files that reach out of it. */
const OUTSIDE: Readonly<Record<string, string>> = {
  "secret.txt": `${SECRET}\n`,
  "secret.html": `<p>${SECRET}</p>\n`,
  "secret.yml": `name: ${SECRET}\ndescription: Riêng.\nurl: https://ben-lau.example.vn\n`,
  "month/mat.md": article(`title: ${SECRET}`, `${SECRET}\n`),
  "articles/2023/06/mat.md": article(`title: ${SECRET}`, `${SECRET}\n`),
  "data/site.yml": `name: ${SECRET}\ndescription: Riêng.\nurl: https://ben-lau.example.vn\n`,
  "data/sections.yml": SOUND["_data/sections.yml"] ?? "",
};

/** @param root of the newsroom; must not be there yet, nor a folder `outside` beside it */
export function putHostile(root: string, files: Files): void {
  putFiles(path.join(root, "../outside"), OUTSIDE);
  putFiles(root, { ...soundBeside(files), ...files });
}

/** Without those that would lie below one of these. */
function soundBeside(files: Files): Files {
  const names = Object.keys(files);
  const isCovered = (file: string) => names.some((name) => file.startsWith(`${name}/`));
  return Object.fromEntries(Object.entries(SOUND).filter(([file]) => !isCovered(file)));
}

function putFiles(root: string, files: Files): void {
  for (const [name, file] of Object.entries(files)) {
    const target = path.join(root, name);
    mkdirSync(path.dirname(target), { recursive: true });
    if (typeof file === "string" || file instanceof Uint8Array) writeFileSync(target, file);
    else if ("linkTo" in file) symlinkSync(file.linkTo, target);
    else execFileSync("mkfifo", [target]);
  }
}
