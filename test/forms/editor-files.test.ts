import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { editorFiles } from "../../src/forms/editor-files.ts";
import { SNIPPETS } from "../../src/forms/snippets.ts";
import { checkNewsroom } from "../../src/newsroom/check.ts";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { drawPhoto } from "../images/draw-photo.ts";

describe("the files for VS Code", () => {
  it.each(Object.entries(editorFiles()))("%s is what the schemas say now", (file, text) => {
    expect(readFileSync(file, "utf8"), "npm run editor-files").toBe(text);
  });

  it("hold no schema that nothing is made from", () => {
    const made = Object.keys(editorFiles()).map((file) => file.replace(".vscode/schemas/", ""));
    expect(made).toEqual(expect.arrayContaining(readdirSync(".vscode/schemas")));
  });

  it("lead every table to its schema", () => {
    const settings = readFileSync(".vscode/settings.json", "utf8");
    for (const name of readdirSync(".vscode/schemas").filter((file) => file !== "bai-viet.json")) {
      expect(settings).toContain(`"./.vscode/schemas/${name}": "_data/${name.replace(".json", ".yml")}"`);
    }
  });
});

const folder = sharedFolder("mau-soan");

/** As VS Code writes it when the editor only ever presses Tab. */
function filled(name: keyof typeof SNIPPETS): string {
  const body = SNIPPETS[name]?.body.join("\n") ?? "";
  return body
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, "$1")
    .replaceAll(/\$\{\d+:([^}]*)\}/g, "$1")
    .replaceAll(/\$\{?CURRENT_YEAR\}?/g, "2023")
    .replaceAll(/\$\{?CURRENT_(MONTH|DATE)\}?/g, "06");
}

const TEXT =
  "Con nước đầu mùa tràn bờ ruộng, bà con giăng lưới đón cá linh non, chợ sớm đông hẳn lên so với tuần trước đó, nhà nào cũng vá lại lưới và trám lại xuồng cho kịp ngày.";

/** An article begun with a snippet, with others put where they belong. */
function article(
  front: readonly (keyof typeof SNIPPETS)[],
  body: readonly (keyof typeof SNIPPETS)[],
): string {
  const rows = front.map((name) => `${name === "Một cấp khen" ? "awards:\n" : ""}${filled(name)}\n`).join("");
  return filled("Bài mới")
    .replace("ma-chuyen-muc", "xa-hoi")
    .replace(/---\n\n.*/s, `${rows}---\n\n${TEXT}\n\n${body.map(filled).join("\n\n")}\n`);
}

const PIECES: Readonly<Record<string, string>> = {
  "bai-moi": article([], []),
  "anh-dai-dien": article(["Ảnh đại diện"], []),
  anh: article([], ["Ảnh"]),
  "anh-chum": article([], ["Chùm ảnh"]),
  "hop-khen-thuong": article([], ["Hộp khen thưởng"]),
  "hop-ghi-chu": article([], ["Hộp ghi chú"]),
  "cap-khen": article(["Một cấp khen"], []),
  "cuoc-chu": article([], ["Cước chú"]),
  "tieng-nuoc-ngoai": article([], ["Tiếng nước ngoài"]),
  "dinh-chinh": article(["Đính chính"], []),
};

describe("the snippets for VS Code", () => {
  let problems: readonly string[] = [];

  beforeAll(async () => {
    await folder.put({
      "_data/site.yml": "name: Báo\ndescription: Một tờ báo.\nurl: https://bao.example.vn\n",
      "_data/sections.yml": "- id: xa-hoi\n  name: Xã hội\n",
    });
    const photo = await drawPhoto(1600, 1000).jpeg().toBuffer();
    for (const [name, text] of Object.entries(PIECES)) {
      await folder.put({ [`articles/2023/06/${name}.md`]: text });
      for (const src of ["anh-1.jpg", "anh-2.jpg"]) {
        if (text.includes(src)) await folder.put({ [`articles/2023/06/${name}/${src}`]: photo });
      }
    }
    const found = await checkNewsroom(folder.at(), []);
    problems = found.problems.map(({ path, line, code, message }) => `${path}:${line} ${code} ${message}`);
  });

  it("are all put to the check", () => {
    expect(Object.keys(PIECES).sort()).toEqual(
      Object.values(SNIPPETS)
        .map(({ prefix }) => prefix)
        .sort(),
    );
  });

  it.each(Object.keys(PIECES))("%s, filled with what stands in it, passes the check", (name) => {
    // Ten articles from one mould are much alike.
    const own = problems.filter(
      (problem) =>
        problem.startsWith(`articles/2023/06/${name}.md`) && !/ (bai-trung|tieu-de-trung)/.test(problem),
    );
    expect(own).toEqual([]);
  });
});
