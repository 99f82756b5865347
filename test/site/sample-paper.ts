/** The sample paper as a newsroom for tests: its texts as they are, its photos plain, since encoding true ones takes a minute. */
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";

/** Each photo keeps its size, and so its place on the page. */
export async function makeSamplePaper(root: string): Promise<void> {
  await cp("_data", path.join(root, "_data"), { recursive: true });
  const plainOf = new Map<string, Promise<Buffer>>();
  const files = await readdir("articles", { recursive: true, withFileTypes: true });
  for (const file of files.filter((each) => each.isFile())) {
    const from = path.join(file.parentPath, file.name);
    const to = path.join(root, from);
    await mkdir(path.dirname(to), { recursive: true });
    await writeFile(to, file.name.endsWith(".md") ? await readFile(from) : await plain(from, plainOf));
  }
}

async function plain(photo: string, known: Map<string, Promise<Buffer>>): Promise<Buffer> {
  const { width = 1, height = 1 } = await sharp(photo).metadata();
  const size = `${width}x${height}`;
  const made =
    known.get(size) ??
    sharp({ create: { width, height, channels: 3, background: "#578" } })
      .jpeg()
      .toBuffer();
  known.set(size, made);
  return made;
}
