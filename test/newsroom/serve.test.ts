import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser } from "../browser/open-browser.ts";
import { copyMiniNewsroom } from "../setup.ts";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
const ARTICLE = "articles/2023/06/hop-mat-dau-thang.md";
const PAGE = "/2023/06/hop-mat-dau-thang.html";
const PATIENCE_MS = 30_000;

let root: string;
let server: ChildProcess;
let told = "";
let origin: string;
let good: string;
let browser: Browser;
/** A page that an editor keeps open beside the text. */
let reader: Page;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "toa-soan-start-"));
  await copyMiniNewsroom(root);
  good = await readFile(path.join(root, ARTICLE), "utf8");
  server = spawn(
    process.execPath,
    ["--import", "tsx", "src/cli.ts", "start", "--root", root, "--port", "0"],
    { cwd: PROJECT, env: { ...process.env, NO_COLOR: "1" } },
  );
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on("data", (chunk) => {
      told += chunk;
    });
  }
  origin = await until(async () => /http:\/\/localhost:\d+/.exec(told)?.[0]);
  browser = await openBrowser();
  reader = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  server.kill("SIGKILL");
  await rm(root, { recursive: true, force: true, maxRetries: 5 });
});

/** Asks until there is an answer. */
async function until<Answer>(ask: () => Promise<Answer | undefined>): Promise<Answer> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end || server.exitCode !== null) throw new Error(`waited in vain; it told:\n${told}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function get(address: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${origin}${address}`, { headers: { accept: "text/html" } });
  return { status: response.status, text: await response.text() };
}

/** Saves the article as an editor does, and asks for a page until it reads like this. */
async function saveAndSee(text: string, address: string, wanted: RegExp): Promise<string> {
  await writeFile(path.join(root, ARTICLE), text);
  return until(async () => {
    const page = await get(address);
    return wanted.test(page.text) ? page.text : undefined;
  });
}

describe("npm start, in turn:", () => {
  it("serves the paper with drafts in it, marked, and kept from robots", async () => {
    expect((await get("/")).status).toBe(200);
    const { status, text } = await get("/2023/06/ban-nhap.html");
    expect(status).toBe(200);
    expect(text).toContain("Bản nháp – chưa xuất bản");
    expect(text).toMatch(/<meta name="robots" content="noindex/);
  });

  it("answers for what is not there", async () => {
    expect((await get("/khong-co.html")).status).toBe(404);
  });

  it.each(["/%E0%A4%A", "/..%2f..%2f_data%2fsite.yml"])("lives on after %s", async (address) => {
    expect([400, 404]).toContain((await get(address)).status);
    expect((await get("/")).status).toBe(200);
  });

  it("shows an article as it was saved a moment ago, in a page that is open already", async () => {
    await reader.goto(origin + PAGE);
    await saveAndSee(`${good}Câu vừa viết thêm.\n`, PAGE, /Câu vừa viết thêm\./);
    await reader.getByText("Câu vừa viết thêm.").waitFor();
  });

  it("shows what is wrong and where, on every page, and lives on", async () => {
    await saveAndSee(good.replace("section: chinh-tri", "section: chinh-trj"), PAGE, /chỗ cần sửa/);
    const { text } = await get("/");
    expect(text).toContain(`${ARTICLE}:4:10 chuyen-muc-la Không có chuyên mục &quot;chinh-trj&quot;`);
    expect(told).toContain(`${ARTICLE}:4:10 chuyen-muc-la`);
    await reader.getByText(`${ARTICLE}:4:10 chuyen-muc-la`).waitFor();
    expect(server.exitCode).toBeNull();
  });

  it("keeps serving styles and photos meanwhile", async () => {
    const response = await fetch(`${origin}/robots.txt`, { headers: { accept: "text/plain" } });
    expect(await response.text()).toMatch(/^User-agent/im);
  });

  it("is the paper again once that is mended", async () => {
    await saveAndSee(`${good}Đã sửa xong.\n`, PAGE, /Đã sửa xong\./);
    await reader.getByText("Đã sửa xong.").waitFor();
  });

  it("ends when it is asked to, browsers connected or not", async () => {
    const ended = new Promise((resolve) => server.once("exit", (code) => resolve(code)));
    server.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});
