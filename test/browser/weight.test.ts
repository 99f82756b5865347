/** Pages stay light: the mini newspaper and the sample paper weighed in a real browser, each against the budget of its kind. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { sumsOf } from "../bench/weight/sums.ts";
import { type PageWeight, weighPage } from "../bench/weight/weigh-page.ts";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { runCli } from "../run-cli.ts";
import { makeSamplePaper } from "../site/sample-paper.ts";
import { BUDGETS } from "./budgets.ts";
import { openBrowser } from "./open-browser.ts";
import { type SiteServer, serveSite } from "./serve-site.ts";
import { visits } from "./visits.ts";

/** Its newest article is three years old by then: whatever pages say of old news is there. */
const NOW = "2026-06-15T08:00:00+07:00";
const HEAVIEST = "the heaviest article";
const folder = sharedFolder("weight");
const sample = () => folder.at("site");
let browser: Browser;
let servers: Record<"sample" | "mini", SiteServer>;
let heaviest = "";

beforeAll(async () => {
  await makeSamplePaper(folder.at("newsroom"));
  const args = ["build", "--root", folder.at("newsroom"), "--out", sample(), "--now", NOW, "--no-search"];
  const built = await runCli(args);
  expect(built.code, built.stdout + built.stderr).toBe(0);
  heaviest = await heaviestArticle(sample());
  browser = await openBrowser();
  servers = { sample: await serveSite(sample()), mini: await serveSite(inject("miniSite")) };
});
afterAll(() => Promise.all([browser?.close(), ...Object.values(servers ?? {}).map((each) => each.close())]));

const PAGES = [
  ["article", "sample", HEAVIEST],
  ["article", "mini", "/2023/06/hai-nam-lam-theo-guong-bac.html"],
  ["article", "mini", "/2023/05/lang-trong.html"],
  ["home", "sample", "/"],
  ["section", "sample", "/chinh-tri/"],
  ["month", "sample", "/2023/06/"],
  ["search", "mini", "/tim-kiem/"],
] as const;

describe.each(PAGES)("as %s, of the %s paper, %s", (kind, paper, address) => {
  let weight: PageWeight;
  const at = () => servers[paper].origin + (address === HEAVIEST ? heaviest : address);
  beforeAll(async () => {
    weight = await weighPage(browser, at());
  });

  it("costs no more than its kind may", () => {
    const sums = sumsOf(weight);
    for (const [figure, most] of Object.entries(BUDGETS[kind])) {
      const told = `${figure}: ${JSON.stringify(weight.sent, null, 1)}`;
      expect(Object.entries(sums).find(([name]) => name === figure)?.[1], told).toBeLessThanOrEqual(most);
    }
  });

  it("asks nobody else for anything, and moves nothing", () => {
    const outside = weight.sent.filter((sent) => !sent.address.startsWith(servers[paper].origin));
    expect(outside).toEqual([]);
    expect(weight.shift).toBe(0);
  });
});

describe("without scripts", () => {
  const { visit } = visits(sample);

  it("the heaviest article is read whole, in its own styles", async () => {
    const { sent } = await weighPage(browser, servers.sample.origin + heaviest, { scripts: false });
    expect(sent.filter(({ kind }) => kind === "script")).toEqual([]);
    const { page } = await visit(heaviest, { scripts: false, width: 360 });
    for (const name of ["Phản hồi", "Các tin khác", "Mới nhất", "Liên kết website"]) {
      expect(await page.getByRole("region", { name, exact: true }).isVisible(), name).toBe(true);
    }
  });
});

/** From the site's root. */
async function heaviestArticle(site: string): Promise<string> {
  const years = (await readdir(site)).filter((name) => /^\d{4}$/.test(name));
  let found = { address: "", bytes: 0 };
  for (const year of years) {
    const files = await readdir(path.join(site, year), { recursive: true });
    for (const file of files.filter((name) => name.endsWith(".html") && !name.endsWith("index.html"))) {
      const bytes = gzipSync(await readFile(path.join(site, year, file))).length;
      if (bytes > found.bytes) found = { address: `/${year}/${file.split(path.sep).join("/")}`, bytes };
    }
  }
  return found.address;
}
