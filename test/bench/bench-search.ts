/** `npm run bench -- --search`: what the search of a large archive costs its newsroom and its readers. */
import { existsSync, rmSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { hashFiles } from "../hash-tree.ts";
import { type BenchFolders, buildOurs } from "./bench-builds.ts";
import { writeCorpus } from "./corpus.ts";
import { median } from "./measure.ts";
import { type BrowserFindings, measureSearches } from "./search-browser.ts";
import { type FolderCost, makeSearchFolder } from "./search-folder.ts";
import type { TextTable } from "./text-table.ts";

export interface SearchFindings {
  readonly made: FolderCost;
  readonly bytesAnArticle: number;
  readonly files: number;
  readonly again: FolderCost;
  readonly changed: { readonly written: number; readonly gone: number; readonly outside: number };
  readonly browser: BrowserFindings;
}

/** Rare and frequent words, phrases, names, a document, a date, with accents and without. */
const QUERIES = [
  "nông thôn mới",
  "bí thư tỉnh ủy",
  "hội đồng nhân dân",
  "Long An",
  "dang vien",
  "thanh long Châu Thành",
  "121-KL/TW",
  "8/12/2020",
];

/** The pages that the search stands on; its index is of another, larger archive. */
const PAGES = 20;

export async function benchSearch(
  folders: BenchFolders,
  { articles, seed }: { readonly articles: number; readonly seed: number },
  say: (what: string) => void,
): Promise<SearchFindings> {
  const search = path.join(folders.site, "pagefind");
  const cache = path.join(folders.root, "..", "tim-kiem");
  say("Dựng trang cho phần tìm kiếm");
  await writeCorpus(folders.root, { articles: PAGES, seed });
  await buildOurs(folders, { search: false });
  for (const folder of [search, cache]) rmSync(folder, { recursive: true, force: true });
  say(`Lập chỉ mục ${articles} bài từ đầu`);
  const made = await makeSearchFolder({ articles, seed, folder: search, cache });
  const before = await hashFiles(search);
  const bytes = await sizeOf(search);
  say("Tìm trong trình duyệt");
  const browser = await measureSearches(folders.site, QUERIES);
  say("Thêm một bài");
  const next = `${search}-moi`;
  if (existsSync(next)) rmSync(next, { recursive: true });
  const again = await makeSearchFolder({ articles, seed, folder: next, cache, oneMore: true });
  const after = await hashFiles(next);
  const newest =
    [...after.keys()]
      .filter((name) => name.includes("/"))
      .sort()
      .at(-1)
      ?.split("/")[0] ?? "";
  const written = [...after].filter(([name, hash]) => before.get(name) !== hash).map(([name]) => name);
  const outside = written.filter((name) => !name.startsWith(`${newest}/`) && name.includes("/"));
  rmSync(next, { recursive: true });
  return {
    made,
    bytesAnArticle: bytes / articles,
    files: before.size,
    again,
    changed: {
      written: written.length,
      gone: [...before.keys()].filter((name) => !after.has(name)).length,
      outside: outside.length,
    },
    browser,
  };
}

async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const name of await readdir(folder, { recursive: true })) {
    const file = await stat(path.join(folder, name));
    if (file.isFile()) bytes += file.size;
  }
  return bytes;
}

const whole = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export function searchTables({
  made,
  bytesAnArticle,
  files,
  again,
  changed,
  browser,
}: SearchFindings): TextTable[] {
  const keys = browser.keyMilliseconds;
  return [
    {
      head: ["Chỉ mục", ""],
      rows: [
        ["Bài", whole.format(made.articles)],
        ["Phần", whole.format(made.tiers)],
        ["Giây, từ đầu", tenths.format(made.seconds)],
        ["MB cao nhất của các tiến trình lập chỉ mục", whole.format(made.peakMegabytes)],
        ["Byte một bài", whole.format(bytesAnArticle)],
        ["Tệp", whole.format(files)],
        ["Thêm một bài: giây", tenths.format(again.seconds)],
        ["Thêm một bài: phần làm lại", whole.format(again.made)],
        ["Thêm một bài: tệp mới hoặc đổi", whole.format(changed.written)],
        ["Thêm một bài: tệp mất đi", whole.format(changed.gone)],
        ["Thêm một bài: tệp đổi ngoài phần mới nhất", whole.format(changed.outside)],
        ["Gõ một phím: ms luồng chính, trung vị", tenths.format(median(keys))],
        ["Gõ một phím: ms luồng chính, nhiều nhất", tenths.format(Math.max(...keys))],
      ],
    },
    {
      head: ["Tìm (bộ nhớ đệm trống)", "ms đầu", "KB đầu", "giây hết", "MB hết", "lượt tải"],
      rows: browser.searches.map((each) => [
        each.query,
        whole.format(each.firstMilliseconds),
        whole.format(each.firstKilobytes),
        hundredths.format(each.wholeSeconds),
        hundredths.format(each.wholeMegabytes),
        whole.format(each.requests),
      ]),
    },
  ];
}
