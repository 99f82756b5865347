/** `npm run weigh -- THƯ_MỤC:/địa-chỉ …`: prints what pages of built sites cost a reader, whoever built them. */
import path from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../../browser/find-chromium.ts";
import { serveSite } from "../../browser/serve-site.ts";
import { markdownTable, plainTable } from "../text-table.ts";
import { sumsOf } from "./sums.ts";
import { weighPage } from "./weigh-page.ts";

const USAGE = "npm run weigh -- [--each] [--markdown] THƯ_MỤC:/địa-chỉ/ …   (ví dụ _site:/chinh-tri/)";

const wishes = process.argv.slice(2);
const pages = wishes.filter((each) => !each.startsWith("--"));
if (pages.length === 0) {
  console.error(USAGE);
  process.exit(2);
}
const each = wishes.includes("--each");
const { executablePath, env } = await findChromium();
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu"],
  env: { ...process.env, ...env },
});
const rows: string[][] = [];
try {
  for (const wish of pages) {
    const at = wish.lastIndexOf(":");
    const site = await serveSite(path.resolve(wish.slice(0, at)));
    const weight = await weighPage(browser, site.origin + wish.slice(at + 1));
    await site.close();
    if (each)
      for (const { address, kind, blocking, later, ...bytes } of weight.sent) {
        const when = [blocking ? "trước chữ đầu tiên" : "", later ? "về sau" : ""].join("");
        console.log(kind, new URL(address).pathname, JSON.stringify(bytes), when);
      }
    const [gzip, brotli] = [sumsOf(weight), sumsOf(weight, "brotli")];
    const style = weight.sent.filter(({ kind }) => kind === "style");
    const html = weight.sent.find(({ kind }) => kind === "html");
    rows.push(
      [
        wish,
        html?.gzip ?? 0,
        style.reduce((sum, { gzip }) => sum + gzip, 0),
        gzip.scripts,
        gzip.fonts,
        gzip.firstText,
        brotli.firstText,
        gzip.whole,
        gzip.requests,
        gzip.laterRequests,
        weight.elements,
        weight.shift,
      ].map(String),
    );
  }
} finally {
  await browser.close();
}
const head = [
  "page",
  "HTML",
  "CSS",
  "JS",
  "fonts",
  "first text",
  "(brotli)",
  "whole",
  "requests",
  "later",
  "elements",
  "CLS",
];
console.log((wishes.includes("--markdown") ? markdownTable : plainTable)({ head, rows }));
