/** What a screen reader is given of "Khen thưởng", as the browser itself tells it, set as a table and set as cards. */
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { ARTICLE } from "./kinds-of-page.ts";
import { visits } from "./visits.ts";

const { visit } = visits(() => inject("miniSite"));
const PARTS = /^(?:heading|table|caption|rowgroup|row|columnheader|rowheader|cell)$/;

/** The region's headings and tables in the order in which they are read: `role "name"`, indented. */
async function tablesOf(page: Page, region: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const read = (id: string | undefined, depth: number) => {
    const node = known.get(id ?? "");
    const role: unknown = node?.role?.value;
    // An empty cell says nothing, and where rows are cards it is not there.
    const isSaid =
      node && !node.ignored && PARTS.test(String(role)) && !(role === "cell" && !node.name?.value);
    if (isSaid) lines.push(`${"  ".repeat(depth)}${role} "${node.name?.value ?? ""}"`);
    for (const child of node?.childIds ?? []) read(child, isSaid ? depth + 1 : depth);
  };
  const top = nodes.find(({ role, name }) => role?.value === "region" && name?.value === region);
  read(top?.nodeId, 0);
  return lines;
}

describe("the award summary, read aloud", () => {
  it.each([
    ["a table", 1280],
    ["cards", 360],
  ])("has its name, its columns, the name of each row, and the totals last, set as %s", async (_, width) => {
    const { page } = await visit(ARTICLE, { width });
    const rows = page.locator(".award-table tbody tr");
    expect(await rows.first().evaluate((row) => getComputedStyle(row).display)).toBe(
      width < 640 ? "grid" : "table-row",
    );
    expect(await tablesOf(page, "Khen thưởng")).toEqual([
      'heading "Khen thưởng"',
      'table "Năm 2022"',
      '  caption ""',
      '  rowgroup ""',
      '    row ""',
      ...["Cấp khen", "Hình thức", "Tập thể", "Cá nhân", "Tiêu biểu"].map(
        (name) => `      columnheader "${name}"`,
      ),
      '  rowgroup ""',
      ...rowOf("Thủ tướng Chính phủ", "Bằng khen", "0", "2"),
      ...rowOf("Trưởng ban Tuyên giáo Trung ương", "Bằng khen", "1", "2", "Huyện đoàn Cần Giuộc"),
      ...rowOf("Hãng phim Tài liệu và Khoa học Trung ương", "Chọn làm phim", "0", "1"),
      '  rowgroup ""',
      ...rowOf("Tổng cộng", "1", "5"),
    ]);
  });
});

function rowOf(name: string, ...cells: readonly string[]): string[] {
  return ['    row ""', `      rowheader "${name}"`, ...cells.map((cell) => `      cell "${cell}"`)];
}
