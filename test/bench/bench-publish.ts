/** `npm run bench -- --publish`: what it costs to publish one article more into a large archive, beside a whole build and Hugo's. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type BenchFolders, buildOurs, buildWithHugo, PROJECT, publish } from "./bench-builds.ts";
import { changedBetween } from "./changed-between.ts";
import { type Cost, measure, medianCost } from "./measure.ts";
import type { TextTable } from "./text-table.ts";

export interface PublishFindings {
  readonly articles: number;
  /** Without search, from nothing. */
  readonly whole: Cost;
  readonly hugo: Cost | undefined;
  /** Pagefind's own command over Hugo's pages. */
  readonly pagefind: Cost | undefined;
  /** With search, from nothing. */
  readonly searching: Cost;
  readonly unchanged: Cost;
  readonly article: Cost;
  readonly changed: number;
  readonly row: { readonly cost: Cost; readonly pages: number };
  readonly component: { readonly cost: Cost; readonly pages: number };
}

const ARTICLE = "articles/2023/06/tin-vua-toi.md";
const TIMES = 3;

export async function benchPublish(
  folders: BenchFolders,
  articles: number,
  { hugo: withHugo, pagefind: withPagefind }: { readonly hugo: boolean; readonly pagefind: boolean },
  say: (what: string) => void,
): Promise<PublishFindings> {
  const { root, site } = folders;
  const clear = (folder: string) => rmSync(folder, { recursive: true, force: true });
  clear(path.join(root, ARTICLE));
  say("Hugo");
  const hugo = withHugo ? (await buildWithHugo(folders)).cost : undefined;
  const pagefind = withHugo && withPagefind ? await runPagefind(site) : undefined;
  say("Tòa Soạn, từ đầu, không tìm kiếm");
  const whole = (await buildOurs(folders, { search: false })).cost;
  say("Tòa Soạn, từ đầu, có tìm kiếm");
  const searching = (await buildOurs(folders, { search: true })).cost;
  say("Không có gì thay đổi");
  const unchanged = medianCost([(await publish(folders)).cost, (await publish(folders)).cost]);
  const published: Cost[] = [];
  let changed = 0;
  for (let time = 1; time <= TIMES; time++) {
    say(`Thêm một bài, lần ${time}/${TIMES}`);
    clear(path.join(root, ARTICLE));
    await publish(folders);
    writeFileSync(path.join(root, ARTICLE), oneMore(time));
    published.push((await publish(folders)).cost);
    changed = changedBetween(`${site}.next`, site);
  }
  say("Sửa một hàng của bảng, một thành phần giao diện");
  const row = await editRow(folders);
  const component = await editComponent(folders);
  clear(path.join(root, ARTICLE));
  return {
    articles,
    whole,
    hugo,
    pagefind,
    searching,
    unchanged,
    article: medianCost(published),
    changed,
    row,
    component,
  };
}

function oneMore(time: number): string {
  return `---
title: Long An khởi công tuyến đường mới lần ${time}
date: 2023-06-30T23:30:00+07:00
section: chinh-tri
summary: Tuyến đường dài 12 km nối hai huyện, dự kiến thông xe sau hai năm.
topics: [Lúa gạo]
places: [Tân Hưng]
---

Sáng nay, lễ khởi công diễn ra tại xã Vĩnh Hưng với sự có mặt của nhiều hộ dân ven tuyến.

## Hai năm nữa thông xe

Công trình có tổng vốn 540 tỷ đồng, trong đó hai phần ba từ ngân sách tỉnh.
`;
}

function runPagefind(site: string): Promise<Cost> {
  return measure({
    command: process.execPath,
    arguments: [path.join(PROJECT, "node_modules/pagefind/lib/runner/bin.cjs"), "--site", site],
    folder: PROJECT,
  });
}

/** An author's role: their own page shows it. (Their name would stand on the pages of all their articles, and in the search.) */
async function editRow(folders: BenchFolders) {
  const table = path.join(folders.root, "_data/authors.yml");
  const before = readFileSync(table, "utf8");
  try {
    writeFileSync(table, before.replace(/^( *role): .*$/m, "$1: Phóng viên"));
    const { cost, made } = await publish(folders);
    return { cost, pages: made };
  } finally {
    writeFileSync(table, before);
    await publish(folders);
  }
}

/** The table of awards, in a copy of the program. */
async function editComponent(folders: BenchFolders) {
  const copy = mkdtempSync(path.join(tmpdir(), "toa-soan-ban-sao-"));
  try {
    for (const name of [
      "src",
      "_includes",
      "package.json",
      "package-lock.json",
      "tsconfig.json",
      ".eleventy.ts",
    ]) {
      cpSync(path.join(PROJECT, name), path.join(copy, name), { recursive: true });
    }
    symlinkSync(path.join(PROJECT, "node_modules"), path.join(copy, "node_modules"), "dir");
    await publish(folders, copy);
    const component = path.join(copy, "_includes/components/award-table.tsx");
    writeFileSync(component, readFileSync(component, "utf8").replace("<table", "<table data-edit"));
    const { cost, made } = await publish(folders, copy);
    return { cost, pages: made };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const whole = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 0 });
const hundredths = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** Aims and what was measured, side by side. */
export function publishTable(found: PublishFindings): TextTable {
  const { hugo } = found;
  const seconds = ({ wallSeconds }: Cost) => `${hundredths.format(wallSeconds)} s`;
  const ratio = (a: number, b: number | undefined) => (b === undefined ? "" : hundredths.format(a / b));
  const peak = ({ peakMegabytes }: Cost) => `${whole.format(peakMegabytes ?? 0)} MB`;
  const beside = hugo && hugo.wallSeconds + (found.pagefind?.wallSeconds ?? 0);
  const rows: string[][] = [
    [
      "Từ đầu, không tìm kiếm",
      seconds(found.whole),
      hugo ? seconds(hugo) : "",
      ratio(found.whole.wallSeconds, hugo?.wallSeconds),
      "0,5",
    ],
    [
      "Bộ nhớ, không tìm kiếm",
      peak(found.whole),
      hugo ? peak(hugo) : "",
      ratio(found.whole.peakMegabytes ?? 0, hugo?.peakMegabytes),
      "0,3",
    ],
    [
      "Từ đầu, có tìm kiếm",
      seconds(found.searching),
      beside === undefined ? "" : `${hundredths.format(beside)} s`,
      ratio(found.searching.wallSeconds, beside),
      found.pagefind ? "0,6" : "2",
    ],
    [
      "Bộ nhớ, có tìm kiếm",
      peak(found.searching),
      hugo ? peak(hugo) : "",
      ratio(found.searching.peakMegabytes ?? 0, hugo?.peakMegabytes),
      "",
    ],
    [
      "Thêm một bài, có tìm kiếm",
      seconds(found.article),
      hugo ? seconds(hugo) : "",
      ratio(found.article.wallSeconds, hugo?.wallSeconds),
      "4 s; 0,04",
    ],
    ["Thêm một bài: tệp mới hoặc đổi", whole.format(found.changed), "", "", "150"],
    ["Không có gì thay đổi", seconds(found.unchanged), "", "", "2,5 s"],
    ["Sửa chức danh một tác giả", seconds(found.row.cost), "", `${whole.format(found.row.pages)} tệp`, ""],
    [
      "Sửa một thành phần giao diện",
      seconds(found.component.cost),
      "",
      `${whole.format(found.component.pages)} tệp`,
      "",
    ],
  ];
  return { head: [`${whole.format(found.articles)} bài`, "Tòa Soạn", "Hugo", "Tỷ lệ", "Mục tiêu"], rows };
}
