/** Draws every photo that the articles name and do not have yet: `node --import tsx scripts/illustrate.ts [--root DIR] [--force]`. */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { type PhotoName, photoNames } from "./illustrate/photo-names.ts";
import { render } from "./illustrate/render.ts";
import { sceneFor, scenes } from "./illustrate/scenes.ts";

interface Order extends PhotoName {
  /** The article's path from the root, with forward slashes. */
  readonly article: string;
  /** The photo's path from the root, with forward slashes. */
  readonly target: string;
}

async function ordersOf(root: string): Promise<Order[]> {
  const entries = await readdir(path.join(root, "articles"), { recursive: true });
  const articles = entries.map((entry) => `articles/${entry.split(path.sep).join("/")}`);
  const orders: Order[] = [];
  for (const article of articles.filter((each) => each.endsWith(".md")).sort()) {
    const markdown = await readFile(path.join(root, article), "utf8");
    for (const name of photoNames(markdown)) {
      orders.push({ ...name, article, target: path.posix.join(article.replace(/\.md$/, ""), name.file) });
    }
  }
  return orders;
}

function problemWith({ article, file, line }: Order): string | undefined {
  const where = `${article}:${line}`;
  if (!/^[a-z0-9-]+\.jpe?g$/.test(file))
    return `${where}: “${file}” is not the name of a JPEG in the article's photo folder`;
  if (sceneFor(file) === undefined) return `${where}: no scene for “${file}”`;
  return undefined;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { root: { type: "string", default: "." }, force: { type: "boolean", default: false } },
  });
  const root = path.resolve(values.root);
  const orders = await ordersOf(root);
  const problems = orders.flatMap((order) => problemWith(order) ?? []);
  let drawn = 0;
  let bytes = 0;
  for (const order of orders) {
    const scene = sceneFor(order.file);
    const target = path.join(root, order.target);
    if (scene === undefined || problemWith(order) !== undefined) continue;
    if (existsSync(target) && !values.force) continue;
    const jpeg = await render(scene, order.target);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, jpeg);
    drawn += 1;
    bytes += jpeg.length;
  }
  console.log(`${drawn} of ${orders.length} photos drawn, ${(bytes / 1e6).toFixed(1)} MB`);
  if (problems.length === 0) return 0;
  console.error([...problems, `Known scenes: ${Object.keys(scenes).sort().join(", ")}`].join("\n"));
  return 1;
}

process.exitCode = await main();
