/** `npm start` while the program itself is worked on: on a copy of it. */
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyMiniNewsroom } from "../setup.ts";
import { type StartedServer, startServer } from "./start-server.ts";

const COMPONENT = "_includes/components/breadcrumb.tsx";
const PAGE = "/2023/06/hop-mat-dau-thang.html";

let folder: string;
let server: StartedServer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "toa-soan-start-program-"));
  for (const name of [
    ".eleventy.ts",
    "_includes",
    "package.json",
    "package-lock.json",
    "src",
    "tsconfig.json",
  ]) {
    await cp(name, path.join(folder, "program", name), { recursive: true });
  }
  await symlink(path.resolve("node_modules"), path.join(folder, "program", "node_modules"));
  await copyMiniNewsroom(path.join(folder, "newsroom"));
  server = await startServer(path.join(folder, "newsroom"), path.join(folder, "program"));
});
afterAll(async () => {
  server?.process.kill("SIGKILL");
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function edit(change: (text: string) => string): Promise<void> {
  const file = path.join(folder, "program", COMPONENT);
  await writeFile(file, change(await readFile(file, "utf8")));
}

describe("npm start, in turn:", () => {
  it("shows pages by a component as it was saved a moment ago", async () => {
    expect((await server.get(PAGE)).status).toBe(200);
    await edit((text) => text.replace("<nav ", '<nav data-moi="1" '));
    await server.see(PAGE, /<nav data-moi="1"/);
  });

  it("tells of a component that is broken, and lives on", async () => {
    await edit((text) => `${text}const = 1;\n`);
    const page = await server.see(PAGE, /Chương trình gặp lỗi/);
    expect(page).toContain(`${COMPONENT}:`);
    expect(server.told()).toContain(`${COMPONENT}:`);
    expect(server.process.exitCode).toBeNull();
  });

  it("goes on once it is mended", async () => {
    await edit((text) => text.replace("const = 1;\n", "").replace('data-moi="1"', 'data-moi="2"'));
    await server.see(PAGE, /<nav data-moi="2"/);
  });

  it("tells of a component that fails, in the pages that it is in", async () => {
    await edit((text) =>
      text.replace("  return (", '  if (Date.now() > 0) throw new Error("hỏng rồi");\n  return ('),
    );
    expect(await server.see(PAGE, /Chương trình gặp lỗi/)).toContain("hỏng rồi");
    expect((await server.get("/robots.txt", "*/*")).status).toBe(200);
  });

  it("ends when it is asked to", async () => {
    const ended = new Promise((resolve) => server.process.once("exit", (code) => resolve(code)));
    server.process.kill("SIGTERM");
    expect(await ended).toBe(0);
  });
});
