/** `npm run lighthouse`: Lighthouse's four scores for every important kind of page of a built site; exits with 1 where one is under 100. */
import { readdir } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { serveSite } from "../../browser/serve-site.ts";
import { markdownTable, plainTable } from "../text-table.ts";
import { type Audit, auditPage, CATEGORIES, METRICS } from "./audit-page.ts";
import { openDebuggedChromium } from "./debugged-chromium.ts";

const USAGE = `npm run lighthouse -- [--site THƯ_MỤC] [--runs SỐ_LẦN] [--markdown] [ĐỊA_CHỈ…]
  --site      trang đã dựng (mặc định: _site)
  --runs      số lần đo mỗi trang, lấy trung vị (mặc định 3)
  --markdown  in bảng dạng Markdown
  ĐỊA_CHỈ     ví dụ /chinh-tri/ (mặc định: trang nhất, một chuyên mục, bài mới ghim, một tháng, tìm kiếm)`;
const ALL = 100;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: "string", default: "_site" },
    runs: { type: "string", default: "3" },
    markdown: { type: "boolean", default: false },
  },
});
const folder = path.resolve(values.site);
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error(USAGE);
  process.exit(2);
}
const addresses = positionals.length > 0 ? positionals : await usualAddresses();
const [site, chromium] = await Promise.all([serveSite(folder), openDebuggedChromium()]);
const audits: [string, Audit][] = [];
try {
  for (const address of addresses) {
    const audit = await auditPage(site.origin + address, chromium.port, runs);
    audits.push([address, audit]);
    for (const fault of audit.faults) console.error(`${address}  ${fault}`);
  }
} finally {
  await Promise.all([site.close(), chromium.close()]);
}
const head = ["page", "performance", "accessibility", "best practices", "SEO", "FCP", "LCP", "TBT", "CLS"];
const rows = audits.map(([address, { scores, metrics }]) => {
  const [firstText = 0, largest = 0, blocked = 0, shift = 0] = METRICS.map((metric) => metrics.get(metric));
  const times = [seconds(firstText), seconds(largest), `${Math.round(blocked)} ms`];
  return [address, ...CATEGORIES.map((each) => String(scores.get(each))), ...times, shift.toFixed(3)];
});
console.log((values.markdown ? markdownTable : plainTable)({ head, rows }));
const short = audits.filter(([, { scores }]) => CATEGORIES.some((each) => scores.get(each) !== ALL));
process.exitCode = short.length > 0 ? 1 : 0;

/** One of each kind: the first that the front page leads to. */
async function usualAddresses(): Promise<string[]> {
  const { JSDOM } = await import("jsdom");
  const { document } = (await JSDOM.fromFile(path.join(folder, "index.html"))).window;
  const links = [...document.querySelectorAll("a[href^='/']")].map((link) => link.getAttribute("href") ?? "");
  const article = links.find((link) => /^\/\d{4}\/\d\d\/.+\.html$/.test(link));
  const section = document.querySelector(".section-nav li a")?.getAttribute("href");
  const years = (await readdir(folder)).filter((name) => /^\d{4}$/.test(name)).sort();
  const year = years.at(-1);
  const months =
    year === undefined ? [] : (await readdir(path.join(folder, year))).filter((name) => /^\d\d$/.test(name));
  const month = months.sort().at(-1);
  const found = ["/", section, article, month && `/${year}/${month}/`, "/tim-kiem/"];
  return found.filter((address) => address !== undefined);
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
