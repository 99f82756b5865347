/** What `npm run check` prints at a terminal, drawn as a terminal would. */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Page } from "playwright-core";
import { framedProblems } from "../../src/newsroom/print-problems.ts";
import type { Problem } from "../../src/problem.ts";
import { escapeHtml } from "../../src/text/escape-html.ts";
import { runProgram } from "./run-program.ts";

const FILE = "articles/2023/06/chanh-duoc-gia.md";
const BROKEN = `---
title: Chanh Bến Lức được giá giữa mùa mưa
date: 2023-06-12T06:00:00+07:00
section: nong-ngiep
summary: Giá chanh nhích lên từng ngày, nhà vườn vui mà vẫn dè chừng.
---

Thương lái vào tận vườn từ sớm, xe ba gác nối nhau dọc con đường đất.

![Trái chanh xanh](trai-chanh.jpg)
`;

export async function takeTerminalPicture(page: Page, root: string, folder: string): Promise<void> {
  const file = path.join(root, FILE);
  await writeFile(file, BROKEN);
  const json = await runProgram(["check", "--root", root, "--format", "json", file]);
  const problems: Problem[] = JSON.parse(json.text);
  const text = await runProgram(["check", "--root", root, file]);
  const count = text.text.trimEnd().split("\n").at(-1) ?? "";
  const lines = stripVTControlCharacters(framedProblems(problems, root)).split("\n");
  const shown = lines.map((line) => paint(line, problems)).join("\n");
  const command = `<b>$ npm run check -- ${FILE}</b>`;
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.setContent(`<style>${STYLE}</style><pre>${command}\n${shown}\n${escapeHtml(count)}</pre>`);
  await page.locator("pre").screenshot({ path: path.join(folder, "soat-loi.png") });
}

/** As the terminal does: errors red, warnings yellow, the lines around them dim. */
function paint(line: string, problems: readonly Problem[]): string {
  const problem = problems.find(({ path, line: at, column, code }) =>
    line.startsWith(`${path}:${at}:${column} ${code}`),
  );
  return `<span class="${problem?.severity ?? "dim"}">${escapeHtml(line)}</span>`;
}

const STYLE = `
body { margin: 0 }
pre {
  margin: 0; padding: 20px 24px; background: #1e1e1e; color: #e6e6e6; border-radius: 6px;
  font: 15px/1.5 "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere;
}
.error { color: #ff7b72 } .warning { color: #e3c04f } .dim { color: #a8a8a8 }`;
