import { mkdir, rm, utimes } from "node:fs/promises";
import path from "node:path";
import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type HeldMemory, loadNewsroom } from "../../src/content/load-newsroom.ts";
import { freshFolder, putFiles } from "../fixtures/fresh-folder.ts";
import { drawPhoto } from "../images/draw-photo.ts";
import { AUTHORS, article, letTimePass, ONE_SECTION, SECTIONS, SITE, swap } from "./small-newsroom.ts";
import { toldOf } from "./told-of.ts";

const folder = freshFolder("load-edits");
const photos: Record<string, Uint8Array> = { broken: Buffer.from("không phải ảnh") };

beforeAll(async () => {
  photos.red = await drawPhoto(60, 40).png().toBuffer();
  photos.wide = await drawPhoto(90, 40).png().toBuffer();
});
afterEach(() => {
  vi.restoreAllMocks();
});

interface Edit {
  readonly name: string;
  /** @param root the newsroom's folder */
  readonly apply: (root: string) => Promise<unknown>;
}

/** Few of each, so that the same places change again and again. */
const home = fc.constantFrom("articles/2023/05", "articles/2023/06");
const slug = fc.constantFrom("a", "b");
const photo = fc.constantFrom("1.png", "2.png");
const gone = (root: string, file: string) => rm(path.join(root, file), { recursive: true, force: true });

const fronts = fc.constantFrom(
  "",
  "topics: [Lúa gạo]\nplaces: [Tân An]\n",
  "topics: [LÚA GẠO]\n",
  "authors: [to-thoi-su, An]\n",
  "aliases: [/tin/1]\n",
  "status: draft\n",
  "status: withdrawn\n",
  "titel: x\n",
  "photo: { src: 1.png, alt: Mô tả }\n",
);
const bodies = fc.constantFrom(
  "Thân bài.\n",
  "Thân bàj.\n",
  "[x](../06/a.md)\n",
  "[x](../05/b.md)\n",
  '![Mô tả](1.png "Chú thích")\n',
  "![Mô tả](2.png)\n",
  "Có <b>HTML</b>.\n",
);
const writing = fc
  .record({
    ...{ home, slug, front: fronts, body: bodies },
    section: fc.constantFrom("chinh-tri", "van-hoa"),
    day: fc.constantFrom("05", "06"),
  })
  .map(({ home, slug, front, body, section, day }): Edit => {
    const month = home.slice("articles/".length).replace("/", "-");
    const text = article(front, body).replace("2023-06-05", `${month}-${day}`).replace("chinh-tri", section);
    return {
      name: `${home}/${slug}.md is ${JSON.stringify(text)}`,
      apply: (root) => putFiles(root, { [`${home}/${slug}.md`]: text }),
    };
  });
const removal = fc.tuple(home, slug).map(
  ([home, slug]): Edit => ({
    name: `${home}/${slug}.md is removed`,
    apply: (root) => gone(root, `${home}/${slug}.md`),
  }),
);
const touch = fc.tuple(home, slug).map(
  ([home, slug]): Edit => ({
    name: `${home}/${slug}.md is touched`,
    apply: (root) =>
      utimes(path.join(root, home, `${slug}.md`), new Date(), new Date()).catch(() => undefined),
  }),
);
const exchange = fc.tuple(home, fc.constantFrom(".md", "")).map(
  ([home, ending]): Edit => ({
    name: `${home}/a${ending} and b${ending} change places`,
    apply: (root) => swap(path.join(root, home, `a${ending}`), path.join(root, home, `b${ending}`)),
  }),
);
const photography = fc.tuple(home, slug, photo, fc.constantFrom("red", "wide", "broken")).map(
  ([home, slug, photo, kind]): Edit => ({
    name: `${home}/${slug}/${photo} is ${kind}`,
    apply: (root) => putFiles(root, { [`${home}/${slug}/${photo}`]: photos[kind] ?? "" }),
  }),
);
const folders = fc.tuple(home, fc.constantFrom("a", "b", "a/c", "d")).map(
  ([home, name]): Edit => ({
    name: `a folder ${home}/${name}`,
    apply: (root) => mkdir(path.join(root, home, name), { recursive: true }),
  }),
);
const losses = fc.oneof(
  fc.tuple(home, slug, photo).map((names) => names.join("/")),
  fc.tuple(home, slug).map((names) => names.join("/")),
  home,
);
const loss = losses.map((file): Edit => ({ name: `${file} is removed`, apply: (root) => gone(root, file) }));
const strays = fc.tuple(home, fc.constantFrom("la.js", "a/la.txt", "a/c/1.png", "d/1.png")).map(
  ([home, name]): Edit => ({
    name: `a stray ${home}/${name}`,
    apply: (root) => putFiles(root, { [`${home}/${name}`]: "" }),
  }),
);
const strayless = fc.tuple(home, fc.constantFrom("la.js", "a/la.txt", "a/c/1.png", "d/1.png")).map(
  ([home, name]): Edit => ({
    name: `no stray ${home}/${name}`,
    apply: (root) => gone(root, `${home}/${name}`),
  }),
);
const tables = fc
  .constantFrom(
    ["sections", SECTIONS],
    ["sections", ONE_SECTION],
    ["sections", "x: y\n"],
    ["authors", AUTHORS],
    ["authors", "[]\n"],
  )
  .map(
    ([table, text]): Edit => ({
      name: `${table}: ${text}`,
      apply: (root) => putFiles(root, { [`_data/${table}.yml`]: text ?? "" }),
    }),
  );

const edit = fc.oneof(
  { weight: 5, arbitrary: writing },
  { weight: 4, arbitrary: photography },
  { weight: 3, arbitrary: tables },
  { weight: 2, arbitrary: strayless },
  ...[removal, touch, exchange, folders, loss, strays].map((arbitrary) => ({ weight: 1, arbitrary })),
);
/** What is done between two loads. */
const turn = fc.array(edit, { maxLength: 3 });

/** Months that somebody who watches their folders would see change. */
function monthsIn(edits: readonly Edit[]): ReadonlySet<string> {
  return new Set(edits.flatMap(({ name }) => name.match(/articles\/\d{4}\/\d{2}/g) ?? []));
}

async function toldBy(root: string, cacheFolder: string): Promise<unknown> {
  return toldOf(await loadNewsroom({ root, cacheFolder, version: "1" }));
}

describe("after any edits", () => {
  it.each(["at once", "after a while"])("a load %s tells what a load from nothing tells", async (when) => {
    if (when === "after a while") letTimePass();
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { minLength: 2, maxLength: 8 }), async (turns) => {
        const root = folder.at("newsroom");
        await putFiles(root, {
          "_data/site.yml": SITE,
          "_data/sections.yml": SECTIONS,
          "_data/authors.yml": AUTHORS,
          "articles/2023/06/a.md": article("", '![Mô tả](1.png "Chú thích")\n'),
          "articles/2023/06/a/1.png": photos.red ?? "",
          "articles/2023/06/b.md": article("authors: [to-thoi-su]\n", "[x](a.md)\n").replace(
            "chinh-tri",
            "van-hoa",
          ),
        });
        await toldBy(root, folder.at("kept"));
        for (const edits of turns) {
          for (const each of edits) await each.apply(root);
          const told = await toldBy(root, folder.at("kept"));
          expect(told).toEqual(await toldBy(root, folder.at("from-nothing")));
          await rm(folder.at("from-nothing"), { recursive: true, force: true });
        }
        for (const name of ["newsroom", "kept"]) await rm(folder.at(name), { recursive: true });
      }),
      { numRuns: 30 },
    );
  });

  it.each(["at once", "after a while"])(
    "a load %s that is told which folders changed tells what a load from nothing tells",
    async (when) => {
      if (when === "after a while") letTimePass();
      await fc.assert(
        fc.asyncProperty(fc.array(turn, { minLength: 2, maxLength: 8 }), async (turns) => {
          const root = folder.at("newsroom");
          await putFiles(root, {
            "_data/site.yml": SITE,
            "_data/sections.yml": SECTIONS,
            "_data/authors.yml": AUTHORS,
            "articles/2023/05/b.md": article().replace("2023-06", "2023-05"),
            "articles/2023/06/a.md": article("", '![Mô tả](1.png "Chú thích")\n'),
            "articles/2023/06/a/1.png": photos.red ?? "",
          });
          const options = { root, cacheFolder: folder.at("kept"), version: "1" };
          let held: HeldMemory | undefined;
          let touched: ReadonlySet<string> | undefined;
          for (const edits of [[], ...turns]) {
            for (const each of edits) await each.apply(root);
            touched = held && monthsIn(edits);
            // Nothing is written down: what is held is all there is.
            const loaded = await loadNewsroom({ ...options, held, touched, keep: () => {} });
            held = loaded.held;
            expect(toldOf(loaded)).toEqual(await toldBy(root, folder.at("from-nothing")));
            await rm(folder.at("from-nothing"), { recursive: true, force: true });
          }
          for (const name of ["newsroom", "kept"])
            await rm(folder.at(name), { recursive: true, force: true });
        }),
        { numRuns: 30 },
      );
    },
  );

  it("a load that is told of no change looks at no article", async () => {
    letTimePass();
    const [root, cacheFolder] = [folder.at(), folder.at(".cache")];
    const file = "articles/2023/06/a.md";
    await folder.put({ "_data/site.yml": SITE, "_data/sections.yml": SECTIONS, [file]: article() });
    const { held } = await loadNewsroom({ root, cacheFolder, version: "1" });
    await folder.put({ [file]: article("", "Thân bài mới.\n") });
    const bodies = async (touched: ReadonlySet<string>) => {
      const loaded = await loadNewsroom({ root, cacheFolder, version: "1", held, touched });
      return loaded.tables && loaded.stories.map(({ body }) => body.html);
    };
    expect(await bodies(new Set())).toEqual(["<p>Thân bài.</p>\n"]);
    expect(await bodies(new Set(["articles/2023/06"]))).toEqual(["<p>Thân bài mới.</p>\n"]);
  });
});
