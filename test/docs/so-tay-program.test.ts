import { readFileSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { buildSummary } from "../../src/build/build-summary.ts";
import { readTables } from "../../src/content/read-tables.ts";
import { BODY_COMPONENTS } from "../../src/forms/body-components.ts";
import { cmsConfig } from "../../src/forms/cms-config.ts";
import { checkNewsroom } from "../../src/newsroom/check.ts";
import { importReport } from "../../src/newsroom/import/import-report.ts";
import { formatProblem } from "../../src/problem.ts";
import { parseInstant } from "../../src/text/vietnam-time.ts";
import { sharedFolder } from "../fixtures/fresh-folder.ts";
import { runCli } from "../run-cli.ts";
import { BROKEN_ARTICLES } from "./broken-articles.ts";
import { EXAMPLE_PHOTO, fences, inlineCode, section } from "./handbook.ts";

describe("the handbook's commands", () => {
  const code = [...inlineCode, ...fences.filter(({ language }) => language === "sh").map(({ text }) => text)];
  const commands = code.flatMap((each) => each.split("\n")).filter((each) => each.startsWith("npm "));

  it("are the package's own", () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync("package.json", "utf8"));
    const names = commands.map((command) => /^npm (?:run )?([\w-]+)/.exec(command)?.[1] ?? command);
    expect(names.filter((name) => !(name in scripts) && name !== "ci")).toEqual([]);
  });

  it("take the options that it tells of", async () => {
    const asked = new Map<string, Set<string>>();
    for (const command of commands) {
      const [, name = "", rest = ""] = /^npm (?:run )?([\w-]+) -- (.*)$/.exec(command) ?? [];
      for (const [option] of rest.matchAll(/--[\w-]+/g))
        asked.set(name, (asked.get(name) ?? new Set()).add(option));
    }
    const ofNew = inlineCode.flatMap(
      (each) => /^--[a-z]+(?= (?:"Sapo"|to-van-hoa|2023|ten-tep))/.exec(each)?.[0] ?? [],
    );
    asked.set("new", new Set([...(asked.get("new") ?? []), ...ofNew]));
    for (const [name, options] of asked) {
      const { stdout } = await runCli([name, "--help"]);
      for (const option of options) expect(stdout, `npm run ${name}`).toContain(`${option} `);
    }
    expect([...asked.keys()].sort()).toEqual(["build", "check", "import", "new"]);
  });
});

describe("what the handbook prints in bold of the form", () => {
  it("is written there", async () => {
    const { tables } = await readTables(".", ["_data/site.yml"]);
    if (!tables.site) throw new Error("the sample paper has no table of the site");
    const vietnamese = readFileSync("node_modules/@sveltia/cms/locales/vi.json", "utf8");
    const told = [
      ...wordsIn(JSON.parse(vietnamese)),
      ...wordsIn(cmsConfig(tables.site)),
      ...BODY_COMPONENTS.map(({ label }) => label),
    ];
    const isTold = (words: string) => told.some((each) => each === words || pattern(each).test(words));
    const bold = [...section("Bài đầu tiên qua trang nhập bài").matchAll(/\*\*([^*]+)\*\*/g)].map(
      ([, words = ""]) => words.replace(/\s+/g, " "),
    );
    expect(bold.length).toBeGreaterThan(30);
    expect(bold.filter((words) => !isTold(words) && words !== "trước lần lưu đầu tiên")).toEqual([]);
  });
});

/** `Thêm {$name}` */
function pattern(words: string): RegExp {
  if (!/\{\$(service|name)\}/.test(words)) return /(?!)/;
  const parts = words
    .split(/\{\$(?:service|name)\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".{2,30}")}$`);
}

function wordsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

describe("what the handbook says that the program says", () => {
  const broken = sharedFolder("so-tay-loi");
  const said: string[] = [];

  beforeAll(async () => {
    await cp("_data", broken.at("_data"), { recursive: true });
    await broken.put(BROKEN_ARTICLES);
    await mkdir(broken.at("articles/2023/06/anh-cam"));
    await cp(EXAMPLE_PHOTO, broken.at("articles/2023/06/anh-cam/vuon-chanh.jpg"));
    const { problems } = await checkNewsroom(broken.at(), []);
    const [command = ""] = fences
      .filter(({ text }) => text.startsWith("npm run new"))
      .map(({ text }) => text);
    const [, title = ""] = /"(.+)"/.exec(command) ?? [];
    const made = await runCli([
      "new",
      title,
      "--section",
      "dat-va-nguoi",
      "--date",
      "2023-06-20",
      "--root",
      broken.at(),
    ]);
    const draft = "articles/2023/06/chanh-ben-luc-duoc-gia-giua-mua-mua.md";
    const report = importReport({
      drafts: [{ origin: "bai.docx", path: draft, state: "written", left: [], guessed: [] }],
      refused: [],
    });
    said.push(
      ...problems.map(formatProblem),
      ...summary().split("\n"),
      ...made.stdout.split("\n"),
      ...report.split("\n"),
    );
  });

  it("is what it says, word for word", () => {
    const quoted = fences
      .filter(({ language }) => language === "text")
      .flatMap(({ text }) => text.trimEnd().split("\n"))
      // Names of files, where the handbook tells how they lie.
      .filter((line) => !/^articles\/\S+$/.test(line));
    expect(quoted.length).toBeGreaterThan(15);
    expect(quoted.filter((line) => !said.includes(line))).toEqual([]);
  });

  it("is quoted in full at its most frequent errors: a line, and where to read on", () => {
    const frequent = section("Soát lỗi").matchAll(/^\*\*\d+\. \[`([a-z-]+)`\]\(ma-loi\.md#\1\) — /gm);
    const codes = [...frequent].map(([, code = ""]) => code);
    expect(codes).toHaveLength(10);
    const lines = fences.map(({ text }) => text);
    expect(codes.filter((code) => !lines.some((line) => line.includes(` ${code} `)))).toEqual([]);
  });
});

function summary(): string {
  return buildSummary(
    {
      heldBack: [{ id: "2023/06/bai-loi", isShown: false }],
      nextChange: {
        at: parseInstant("2023-06-28T06:00:00+07:00") ?? 0,
        articles: ["articles/2023/06/lich-cat-nuoc.md"],
      },
      ...{ articles: 0, pages: 0, photos: 0, encoded: 0, indexed: undefined, made: 0, kept: 0, removed: 0 },
      ...{ treeHash: "", stages: [], seconds: 0, peakMegabytes: undefined },
    },
    "_site",
  );
}
