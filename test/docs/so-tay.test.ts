import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { isCode } from "../../src/codes.ts";
import { articleSchema } from "../../src/content/article-schema.ts";
import { cmsFields } from "../../src/forms/cms-fields.ts";
import { propertiesOf, rowOf, type TypedSchema, typedSchema } from "../../src/forms/typed-schema.ts";
import { checkNewsroom } from "../../src/newsroom/check.ts";
import { formatProblem } from "../../src/problem.ts";
import { slugOf } from "../../src/text/slug.ts";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import {
  anchorsIn,
  EXAMPLE_PHOTO,
  fences,
  HANDBOOK,
  inlineCode,
  links,
  ownAnchors,
  prose,
  section,
} from "./handbook.ts";

const folder = path.dirname(HANDBOOK);

describe("the editors' handbook", () => {
  it("leads nowhere that is not there", () => {
    const dead = links.filter(({ target }) => {
      if (/^https?:/.test(target)) return false;
      const [file = "", anchor] = target.split("#");
      if (file === "") return !ownAnchors.includes(anchor ?? "");
      const at = path.join(folder, file);
      return (
        !existsSync(at) || (anchor !== undefined && !anchorsIn(readFileSync(at, "utf8")).includes(anchor))
      );
    });
    expect(dead).toEqual([]);
  });

  it("lists every section at its head", () => {
    const listed = links.map(({ target }) => target);
    const sections = [...prose.matchAll(/^## (.+)$/gm)].map(([, title = ""]) => title);
    expect(sections.filter((title) => !listed.includes(`#${anchorsIn(`# ${title}`)[0]}`))).toEqual([]);
  });

  it("describes each of its pictures, which are few and light", () => {
    const pictures = links.filter(({ isPicture }) => isPicture);
    expect(pictures.filter(({ label }) => label.length < 30)).toEqual([]);
    const used = pictures.map(({ target }) => path.basename(target)).sort();
    const there = readdirSync(path.join(folder, "images/so-tay")).sort();
    expect(used).toEqual(there);
    const bytes = there.map((name) => statSync(path.join(folder, "images/so-tay", name)).size);
    expect(bytes.reduce((all, each) => all + each, 0)).toBeLessThan(1_500_000);
  });

  it("names only codes that there are", () => {
    const snippets = readFileSync(".vscode/toa-soan.code-snippets", "utf8");
    const others = [
      ...[...snippets.matchAll(/"prefix": "([^"]+)"/g)].map(([, prefix = ""]) => prefix),
      // Boxes, a section, authors, a photo folder.
      ...["khen-thuong", "ghi-chu", "kinh-te", "to-kinh-te", "to-van-hoa", "cho-noi-ben-vam"],
    ];
    const dashed = inlineCode.filter((code) => /^[a-z]+(-[a-z]+)+$/.test(code));
    expect(dashed.filter((code) => !isCode(code) && !others.includes(code))).toEqual([]);
  });

  it("is understood by somebody who cannot read the front matter's keys: each has its row, with its name in the form", () => {
    const rows = section("Phần đầu bài, từng khóa một");
    const missing = keysOf(typedSchema(articleSchema)).filter(
      ({ key, label }) => !rows.includes(`\n| \`${key}\` | ${label} |`),
    );
    // The date of a correction is told in the row of its text.
    expect(missing.map(({ place }) => place)).toEqual(["corrections.date"]);
  });
});

interface Key {
  readonly key: string;
  readonly place: string;
  readonly label: string;
}

function keysOf(schema: TypedSchema, above = ""): Key[] {
  const labels = new Map(cmsFields(schema).map(({ name, label }) => [name, label]));
  return propertiesOf(schema).flatMap(([key, each]) => [
    { key, place: above + key, label: labels.get(key) ?? "" },
    ...keysOf(rowOf(each) ?? each, `${above}${key}.`),
  ]);
}

describe("its examples", () => {
  const paper = sharedFolder("so-tay-bai");
  const articles = fences.filter(({ text }) => text.startsWith("---\n")).map(({ text }) => text);
  const fragments = fences
    .filter(({ language, text }) => language === "markdown" && !text.startsWith("---\n"))
    .map(({ text }, at) => aroundFragment(text, at + 1));

  beforeAll(async () => {
    // With the sample paper, which the handbook's links lead to.
    for (const folder of ["_data", "articles"]) await cp(folder, paper.at(folder), { recursive: true });
    for (const text of [...articles, ...fragments]) {
      const at = placeOf(text);
      await paper.put({ [`articles/${at}.md`]: text });
      for (const [photo] of text.matchAll(/[\w-]+\.jpg/g)) {
        await mkdir(paper.at(`articles/${at}`), { recursive: true });
        await cp(EXAMPLE_PHOTO, paper.at(`articles/${at}/${photo}`));
      }
    }
  });

  it("are several, and pass the check without a word, as does each piece of text", async () => {
    expect(articles.length).toBeGreaterThanOrEqual(4);
    expect(fragments.length).toBeGreaterThanOrEqual(8);
    const { problems } = await checkNewsroom(paper.at(), []);
    expect(problems.map(formatProblem)).toEqual([]);
  });
});

function aroundFragment(text: string, number: number): string {
  return `---
title: Mảnh chữ số ${number}
date: 2023-06-20
section: kinh-te
summary: Một mảnh chữ của sổ tay, đặt vào một bài cho đủ đầu đủ đuôi, thứ ${number} trong những mảnh như thế.
---

${text}
Đoạn cuối của bài chứa mảnh chữ thứ ${number}, dài thêm vài chữ cho đủ một tin vắn mà tờ báo nào cũng đăng được.
`;
}

/** Where an article belongs: `2023/06/cho-noi`. */
function placeOf(text: string): string {
  const [, year, month] = /^date: (\d{4})-(\d{2})/m.exec(text) ?? [];
  return `${year}/${month}/${slugOf(/^title: "?(.+?)"?$/m.exec(text)?.[1] ?? "")}`;
}
