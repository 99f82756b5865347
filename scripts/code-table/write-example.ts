/** An example's files on disk, in a small newsroom of their own. */
import { execFileSync } from "node:child_process";
import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import type { ExampleFile } from "./code-example.ts";
import { articleText, unescapeExample } from "./example-text.ts";

const TABLES: readonly ExampleFile[] = [
  {
    path: "_data/site.yml",
    text: "name: Báo Quê Nhà\ndescription: Tin của tỉnh nhà.\nurl: https://bao-que-nha.example.vn",
  },
  {
    path: "_data/sections.yml",
    text: "- id: chinh-tri\n  name: Chính trị\n- id: kinh-te\n  name: Kinh tế",
  },
  { path: "_data/authors.yml", text: "- id: to-thoi-su\n  name: Tổ Thời sự" },
  { path: "_data/links.yml", text: "[]" },
  {
    path: "_data/abbreviations.yml",
    text: "- short: UBND\n  full: ủy ban nhân dân\n- short: HĐND\n  full: hội đồng nhân dân",
  },
];
/** Of a version that git remembers, long enough ago for readers to have seen it. */
const BEFORE = "bản trước";
const COMMITTED_AT = "2023-06-05T08:00:00+07:00";
const LATER = "2023-06-07T08:00:00+07:00";

/** `_data/x.yml (không có)` leaves out a table. */
export async function writeExample(root: string, files: readonly ExampleFile[]): Promise<void> {
  const own = new Set(files.map((file) => file.path));
  const before = files.filter(({ kind }) => kind === BEFORE);
  const now = [
    ...TABLES.filter((table) => !own.has(table.path)),
    ...files.filter((file) => !before.includes(file)),
  ];
  if (before.length > 0) await commit(root, before, COMMITTED_AT);
  let articles = 0;
  for (const file of now) await writeFileOf(root, file, isArticle(file) ? articles++ : 0);
  if (before.length > 0) {
    for (const file of before) await rm(path.join(root, file.path), { force: true });
    await commit(root, [], LATER);
  }
}

function isArticle({ path: file }: ExampleFile): boolean {
  return file.startsWith("articles/") && file.endsWith(".md");
}

async function commit(root: string, files: readonly ExampleFile[], at: string): Promise<void> {
  for (const [number, file] of files.entries()) await writeFileOf(root, file, number);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Báo", "-c", "user.email=bao@example.vn", ...args], {
      cwd: root,
      stdio: "ignore",
      env: { ...process.env, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at },
    });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--no-gpg-sign", "-m", "Bài");
}

async function writeFileOf(root: string, file: ExampleFile, number: number): Promise<void> {
  if (file.kind === "không có") return;
  const target = path.join(root, unescapeExample(file.path));
  await mkdir(path.dirname(target), { recursive: true });
  const [, link] = /^liên kết tới (.+)$/.exec(file.kind ?? "") ?? [];
  if (link !== undefined) await symlink(link, target);
  else await writeFile(target, await contentOf(file, number));
}

async function contentOf(file: ExampleFile, number: number): Promise<string | Uint8Array> {
  const { kind = "", text } = file;
  const [, width, height, noise] = /^ảnh (\d+)×(\d+)(, nặng)?$/.exec(kind) ?? [];
  if (width && height) return photo(Number(width), Number(height), noise !== undefined);
  const [, bytes] = /^byte ([0-9a-f ]+)$/.exec(kind) ?? [];
  if (bytes !== undefined) return Buffer.from(bytes.replaceAll(" ", ""), "hex");
  const whole = isArticle(file) ? articleText(file.path, text, number) : `${text}\n`;
  return unescapeExample(whole);
}

/** A heavy one holds nothing that could be packed. */
async function photo(width: number, height: number, isHeavy: boolean): Promise<Buffer> {
  const create = { width, height, channels: 3 as const, background: "#7a9a5a" };
  if (!isHeavy) return sharp({ create }).jpeg().toBuffer();
  const noise = { type: "gaussian" as const, mean: 128, sigma: 60 };
  return sharp({ create: { ...create, noise } })
    .jpeg({ quality: 100, chromaSubsampling: "4:4:4" })
    .toBuffer();
}
