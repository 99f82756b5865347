import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli } from "../run-cli.ts";

const NOW = "2023-06-20T08:00:00+07:00";
const STORY = `Ghe hàng về lại bến sông

Sáng sớm, ghe khóm ghe dừa đã đậu kín bến. Người mua đứng trên bờ trả giá, người bán ngồi trong khoang cười đáp lại.

Phản hồi
`;

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "toa-soan-import-"));
  await cp("test/site/newsroom/_data", path.join(root, "_data"), { recursive: true });
  await writeFile(path.join(root, "ghe.txt"), STORY);
  await writeFile(path.join(root, "trong.docx"), "");
});
afterEach(() => rm(root, { recursive: true, force: true }));

const importFiles = (...files: string[]) =>
  runCli(["import", ...files.map((file) => path.join(root, file)), "--root", root, "--now", NOW]);

describe("npm run import", () => {
  it("makes drafts and tells what it guessed: exit 0", async () => {
    const { code, stdout } = await importFiles("ghe.txt");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^articles\/2023\/06\/ghe-hang-ve-lai-ben-song\.md\n {2}bản nháp mới, từ /);
    expect(stdout).toContain("  - đoán, xem lại: ");
    expect(await readdir(path.join(root, "articles/2023/06"))).toContain("ghe-hang-ve-lai-ben-song.md");
  });

  it("takes what it can and tells of the rest: exit 1", async () => {
    const { code, stdout } = await importFiles("trong.docx", "ghe.txt");
    expect(code).toBe(1);
    expect(stdout).toMatch(/trong\.docx\n {2}không nhập được: .*Cách sửa: /);
    expect(stdout).toContain("Tổng cộng: 1 bản nháp mới, 1 không nhập được.");
  });

  it.each([
    ["without a file", ["import"], /^Thiếu tệp cần nhập/],
    ["into a section that is not there", ["import", "x.txt", "--section", "la"], /^Không có chuyên mục “la”/],
  ])("%s: exit 2", async (_, args, message) => {
    const { code, stderr } = await runCli([...args, "--root", root]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
