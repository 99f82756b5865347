/** Takes the pictures of docs/pages.md and of the README from the built sample paper: `npm run build && node --import tsx scripts/take-page-pictures.ts`. */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "../test/browser/find-chromium.ts";
import { serveSite } from "../test/browser/serve-site.ts";
import { runCli } from "../test/run-cli.ts";
import { contactSheet, type Shot } from "./page-pictures/contact-sheet.ts";
import { ARTICLE, FRONT, KINDS } from "./page-pictures/kinds-of-page.ts";
import { shootPage } from "./page-pictures/shoot-page.ts";

const [SITE = "_site", PICTURES = "docs/images"] = process.argv.slice(2);
const WIDTHS = [360, 768, 1280];
const HEIGHT = 1400;
const SCALE = 0.34;
const LOOKS = {
  light: { ground: "#e7e4de", label: "#1b1a18" },
  dark: { ground: "#3a3835", label: "#f2efe9" },
} as const;

/** The paper that the tests read: it has the kinds of page that the sample paper has no need of. */
const mini = await mkdtemp(path.join(tmpdir(), "toa-soan-pictures-"));
await cp("test/site/newsroom", mini, { recursive: true });
const built = await runCli(["build", "--root", mini, "--now", "2023-06-10T08:00:00+07:00", "--no-search"]);
if (built.code !== 0) throw new Error(built.stdout + built.stderr);
const { executablePath, env } = await findChromium();
const [browser, sample, small] = await Promise.all([
  chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--force-color-profile=srgb"],
    env: { ...process.env, ...env },
  }),
  serveSite(path.resolve(SITE)),
  serveSite(path.join(mini, "_site")),
]);
try {
  for (const theme of ["light", "dark"] as const) {
    const shots: Shot[] = [];
    for (const kind of KINDS) {
      const pictures: Uint8Array[] = [];
      for (const width of WIDTHS) {
        const { origin } = kind.paper === "mini" ? small : sample;
        pictures.push(await shootPage(browser, origin, kind, { width, height: HEIGHT, theme }));
      }
      shots.push({ name: kind.name, pictures });
    }
    await save(`pages-${theme}.jpg`, await contactSheet(shots, SCALE, LOOKS[theme]));
  }
  const desk = { width: 1280, height: 1080, theme: "light" } as const;
  await save("front.jpg", await shootPage(browser, sample.origin, FRONT, desk, "jpeg"));
  await save("article.jpg", await shootPage(browser, sample.origin, ARTICLE, desk, "jpeg"));
} finally {
  await Promise.all([browser.close(), sample.close(), small.close()]);
  await rm(mini, { recursive: true, force: true });
}

async function save(name: string, bytes: Uint8Array): Promise<void> {
  const file = path.join(PICTURES, name);
  await writeFile(file, bytes);
  console.log(`${file}: ${Math.round(bytes.length / 1024)} KB`);
}
