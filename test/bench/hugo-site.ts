/** The benchmark's newsroom as a Hugo site with the same kinds of page at the same addresses: what Hugo is measured on. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { LIST_LENGTH } from "../../src/edition/tags.ts";
import { slugOf } from "../../src/text/slug.ts";
import type { CorpusWish } from "./corpus.ts";
import { frontMatterText } from "./front-matter-text.ts";
import { type NewsArticle, newsArticles, PHOTO_COUNT } from "./news-article.ts";
import { AUTHORS, LINKS, SECTIONS, SITE } from "./newsroom-tables.ts";
import { PressPhotos } from "./press-photos.ts";

const TEMPLATES = fileURLToPath(new URL("hugo", import.meta.url));

/** Writes the whole site under `root`, which is emptied first. */
export async function writeHugoSite(root: string, wish: CorpusWish): Promise<void> {
  rmSync(root, { recursive: true, force: true });
  cpSync(TEMPLATES, root, { recursive: true });
  const { name: title, url, ...params } = SITE;
  write(
    join(root, "config.yaml"),
    stringify({ baseURL: `${url}/`, title, params: { ...params, listLength: LIST_LENGTH } }),
    "a",
  );
  write(join(root, "data/sections.json"), JSON.stringify(SECTIONS));
  write(join(root, "data/links.json"), JSON.stringify(LINKS));
  const photos = await PressPhotos.draw();
  mkdirSync(join(root, "static/anh"), { recursive: true });
  for (let number = 0; number < PHOTO_COUNT; number++)
    photos.put(number, join(root, `static${photoAddress(number)}`));

  const lists = new Map<string, Record<string, string>>();
  for (const { id, name, description } of SECTIONS) lists.set(id, { title: name, description });
  for (const { id, name } of AUTHORS) lists.set(`tac-gia/${id}`, { title: name });
  for (const article of newsArticles(wish.articles, wish.seed)) {
    const path = `${article.frontMatter.section}/${article.id.replaceAll("/", "-")}.md`;
    write(join(root, "content", path), hugoArticle(article));
    for (const [path, list] of listsOf(article)) lists.set(path, list);
  }
  for (const [path, list] of lists) {
    write(join(root, "content", path, "_index.md"), `---\n${frontMatterText(list)}---\n`);
  }
  const search = { title: "Tìm kiếm", layout: "tim-kiem", url: "/tim-kiem/", _build: { list: "never" } };
  write(join(root, "content/tim-kiem.md"), `---\n${frontMatterText(search)}---\n`);
}

/** The article as Hugo reads it; names come with their slugs, so that no template has to look them up. */
export function hugoArticle({ id, frontMatter, body, photos }: NewsArticle): string {
  const [year = "", month = ""] = id.split("/");
  const { title, date, summary, photo, awards, authors, topics, places = [] } = frontMatter;
  const named = (name: string) => ({ slug: slugOf(name), name });
  const head = frontMatterText({
    title,
    date,
    url: `/${id}.html`,
    summary,
    thang: [`${year}-${month}`],
    nam: [`n${year}`],
    "tac-gia": authors,
    "chu-de": topics.map(slugOf),
    "dia-phuong": places.map(slugOf),
    bylines: authors.map((author) => ({ slug: author, name: AUTHORS.find(({ id }) => id === author)?.name })),
    topicLinks: topics.map(named),
    placeLinks: places.length > 0 ? places.map(named) : undefined,
    photo: photo && { ...photo, address: photoAddress(photos.get(photo.src) ?? 0) },
    awards,
  });
  return `---\n${head}---\n\n${hugoBody(body, photos)}`;
}

/** Photos and links by address, boxes as shortcodes. */
function hugoBody(body: string, photos: ReadonlyMap<string, number>): string {
  return body
    .replace(/\]\((anh-\d\.jpg) /g, (_, name: string) => `](${photoAddress(photos.get(name) ?? 0)} `)
    .replace(/\]\(\.\.\/\.\.\/([^)]+)\.md\)/g, "](/$1.html)")
    .replace(/^::: (\S+) (.+)\n([\s\S]*?)\n:::$/gm, '{{< hop loai="$1" tieu-de="$2" >}}\n$3\n{{< /hop >}}');
}

function listsOf({ id, frontMatter }: NewsArticle): [path: string, list: Record<string, string>][] {
  const [year = "", month = ""] = id.split("/");
  return [
    [`thang/${year}-${month}`, { title: `Tháng ${month}/${year}`, url: `/${year}/${month}/` }],
    [`nam/n${year}`, { title: `Năm ${year}`, url: `/${year}/`, year: `${year}-` }],
    ...frontMatter.topics.map((name): [string, { title: string }] => [
      `chu-de/${slugOf(name)}`,
      { title: name },
    ]),
    ...(frontMatter.places ?? []).map((name): [string, { title: string }] => [
      `dia-phuong/${slugOf(name)}`,
      { title: name },
    ]),
  ];
}

function photoAddress(number: number): string {
  return `/anh/${number + 1}.jpg`;
}

function write(path: string, text: string, flag: "a" | "w" = "w"): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag });
}
