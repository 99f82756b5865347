/** How long N photos take to be looked at and encoded, and how long once they are known: `npx tsx test/bench/photos.ts [N]`. */
import { appendFile, copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inspectHere } from "../../src/images/inspect-photo.ts";
import { measureTone } from "../../src/images/measure-tone.ts";
import { measure } from "./measure.ts";
import { PHOTO_COUNT } from "./news-article.ts";
import { PressPhotos } from "./press-photos.ts";

const AN_ARTICLE = 10;
const PROGRAM = path.resolve("src/main.js");

const count = Number(process.argv[2] ?? 1_000);
const root = await mkdtemp(path.join(tmpdir(), "toa-soan-photos-"));
try {
  await writeTables();
  const photos = await writeArticles();
  const { size } = await stat(photos[0] ?? "");
  console.log(`${count} photos of 1600×1067 points and about ${Math.round(size / 1024)} kB`);
  await tellInspection(photos);
  const press = [PROGRAM, "build", "--no-search", "--root", root, "--out", path.join(root, "_site")];
  await tellBuild("never seen", press);
  await tellBuild("nothing changed", press);
  for (const each of ["kho-bai", "ban-in"]) await rm(path.join(root, ".cache", each), { recursive: true });
  await tellBuild("articles forgotten, encoded photos kept", press);
} finally {
  await rm(root, { recursive: true, force: true });
}

async function writeTables(): Promise<void> {
  await mkdir(path.join(root, "_data"), { recursive: true });
  await writeFile(
    path.join(root, "_data/site.yml"),
    "name: Báo Đo\ndescription: Để đo.\nurl: https://do.example.vn\nediting: {form: false}\n",
  );
  await writeFile(path.join(root, "_data/sections.yml"), "- id: dong-ruong\n  name: Đồng ruộng\n");
}

/** Each photo is a file of its own: bytes after a JPEG's end are another content, and the same work. */
async function writeArticles(): Promise<string[]> {
  const drawn = await PressPhotos.draw();
  const originals = Array.from({ length: PHOTO_COUNT }, (_, at) => path.join(root, `goc-${at}.jpg`));
  for (const [at, file] of originals.entries()) drawn.put(at, file);
  const month = path.join(root, "articles/2023/06");
  const files: string[] = [];
  for (let first = 0; first < count; first += AN_ARTICLE) {
    const slug = `bai-${first / AN_ARTICLE}`;
    await mkdir(path.join(month, slug), { recursive: true });
    const names = Array.from({ length: Math.min(AN_ARTICLE, count - first) }, (_, at) => `anh-${at}.jpg`);
    for (const [at, name] of names.entries()) {
      const file = path.join(month, slug, name);
      await copyFile(originals[(first + at) % PHOTO_COUNT] ?? "", file);
      await appendFile(file, String(first + at));
      files.push(file);
    }
    const body = names
      .map((name) => `![Ruộng bậc thang dưới chân đồi](${name} "Cánh đồng sau mùa gặt. Ảnh: An")`)
      .join("\n\n");
    await writeFile(
      path.join(month, `${slug}.md`),
      `---\ntitle: Đồng lúa số ${first / AN_ARTICLE}\ndate: 2023-06-05T07:00:00+07:00\nsection: dong-ruong\nsummary: Cánh đồng.\n---\n\n${body}\n`,
    );
  }
  return files;
}

/** As the survey of a folder does it, sixteen at once. */
async function tellInspection(photos: readonly string[]): Promise<void> {
  const began = performance.now();
  const before = process.cpuUsage();
  for (let at = 0; at < photos.length; at += 16)
    await Promise.all(photos.slice(at, at + 16).map(inspectHere));
  const { user, system } = process.cpuUsage(before);
  const middle = process.cpuUsage();
  const wall = performance.now() - began;
  for (const photo of photos) await measureTone(await readFile(photo));
  const tone = process.cpuUsage(middle);
  const milliseconds = (used: NodeJS.CpuUsage) =>
    ((used.user + used.system) / 1e3 / photos.length).toFixed(1);
  console.log(
    `looked at: ${(wall / 1e3).toFixed(1)} s, ${milliseconds({ user, system })} ms of processor a photo, ${milliseconds(tone)} of them for its tone`,
  );
}

async function tellBuild(name: string, press: readonly string[]): Promise<void> {
  const cost = await measure({ command: process.execPath, arguments: press, folder: root });
  console.log(
    `build, ${name}: ${cost.wallSeconds.toFixed(1)} s, ${cost.cpuSeconds.toFixed(1)} s of processors, peak ${cost.peakMegabytes?.toFixed(0)} MB`,
  );
}
