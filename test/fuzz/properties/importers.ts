/** Whatever a file of another program holds, an import gives drafts that our own parser reads without harm, or refuses in one sentence. */
import assert from "node:assert/strict";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { parseArticle } from "../../../src/content/parse-article.ts";
import { readDocx } from "../../../src/newsroom/import/docx/read-docx.ts";
import { cleanPiece, draftOf } from "../../../src/newsroom/import/draft/draft-of.ts";
import { readHtml } from "../../../src/newsroom/import/html/read-html.ts";
import { importFiles } from "../../../src/newsroom/import/import-files.ts";
import { ImportRefused, type Piece, type SourceFile } from "../../../src/newsroom/import/piece.ts";
import { readTxt } from "../../../src/newsroom/import/plain-text/read-txt.ts";
import { sourceKind } from "../../../src/newsroom/import/source-kind.ts";
import { readWxr } from "../../../src/newsroom/import/wordpress/read-wxr.ts";
import { at, TABLES } from "../../fixtures/make-story.ts";
import { docxFile } from "../arbitraries/docx-file.ts";
import { htmlFile } from "../arbitraries/html-file.ts";
import { txtFile } from "../arbitraries/txt-file.ts";
import { wxrFile } from "../arbitraries/wxr-file.ts";
import { PARSE_CONTEXT } from "../context.ts";
import { assertFindings, assertMessage } from "../findings.ts";
import { type FuzzProperty, fuzzProperty } from "../fuzz-property.ts";
import { assertSoundBody } from "../oracle.ts";

const NOW = at("2023-06-10T08:00:00+07:00");

interface Imported {
  readonly drafts: readonly string[];
  readonly refused: readonly string[];
}

async function* piecesOf(file: SourceFile): AsyncIterable<Piece> {
  const kind = sourceKind(file);
  if (kind === "docx") yield await readDocx(file);
  else if (kind === "html") yield await readHtml(file, () => Promise.resolve(undefined));
  else if (kind === "wxr") yield* readWxr(file);
  else yield readTxt(file);
}

/** As an import does it, without a newsroom; only refusals are caught. */
async function importBytes(name: string, bytes: Uint8Array): Promise<Imported> {
  const drafts: string[] = [];
  const refused: string[] = [];
  try {
    for await (const piece of piecesOf({ name, bytes })) drafts.push(draft(piece));
  } catch (fault) {
    if (!(fault instanceof ImportRefused)) throw fault;
    refused.push(fault.message);
  }
  return { drafts, refused };
}

function draft(piece: Piece): string {
  return draftOf(cleanPiece(piece, NOW), {
    ...{ id: "2023/06/bai-mau", sections: TABLES.sections, hosts: new Set(["bao.example.vn"]) },
    articleAt: () => undefined,
    photoAt: () => undefined,
    nameOf: (_, name) => name,
  }).text;
}

/** Errors that tell of what the source has not, and an editor must give: a photo's description, words of a heading, fewer layers. */
const OF_SOURCE = new Set(["bai-qua-lon", "anh-thieu-mo-ta", "tieu-de-trong", "tac-gia-la", "gia-tri-trong"]);

function judge({ drafts, refused }: Imported): string[] {
  for (const message of refused) assertMessage(message);
  return [...drafts.flatMap(judgeDraft), ...(refused.length > 0 ? ["refused"] : [])];
}

function judgeDraft(written: string): string[] {
  const text = completed(written);
  const [, year = "2023", month = "06"] = /^date: (\d{4})-(\d{2})/m.exec(text) ?? [];
  const { story, findings } = parseArticle(`articles/${year}/${month}/bai-mau.md`, text, PARSE_CONTEXT);
  if (story) assertSoundBody(story.body.html);
  const broken = findings.filter(({ code, severity }) => severity === "error" && !OF_SOURCE.has(code));
  assert.deepEqual(
    broken.map(({ code, message }) => `${code} ${message}`),
    [],
    `a draft with errors:\n${text}`,
  );
  return assertFindings(findings, text);
}

/** With what an import leaves to the editor: a date and a section that nobody could guess. */
function completed(text: string): string {
  const dated = /^date: /m.test(text) ? text : text.replace("---\n", "---\ndate: 2023-06-05\n");
  return /^section: /m.test(dated) ? dated : dated.replace("---\n", "---\nsection: kinh-te\n");
}

function importer(name: string, files: fc.Arbitrary<Uint8Array>): FuzzProperty {
  return fuzzProperty({
    name: `import of ${name}`,
    input: files,
    sizeOf: (bytes) => bytes.length,
    act: (bytes) => importBytes(`bai.${name}`, bytes),
    judge,
  });
}

const anyFile = fc.oneof(
  docxFile.map((bytes) => ["docx", bytes] as const),
  htmlFile.map((bytes) => ["html", bytes] as const),
  txtFile.map((bytes) => ["txt", bytes] as const),
  wxrFile.map((bytes) => ["xml", bytes] as const),
);

/** Whole, into a newsroom on disk. */
const newsrooms = fuzzProperty({
  name: "import into a newsroom",
  share: 0.4,
  input: fc.array(anyFile, { minLength: 1, maxLength: 6 }),
  sizeOf: (files) => files.reduce((sum, [, { length }]) => sum + length, 0),
  act: async (files) => {
    const folder = await mkdtemp(path.join(tmpdir(), "toa-soan-fuzz-"));
    const root = path.join(folder, "bao");
    await mkdir(path.join(root, "_data"), { recursive: true });
    await writeFile(
      path.join(root, "_data/site.yml"),
      "name: Báo\ndescription: Báo.\nurl: https://bao.example.vn\n",
    );
    await writeFile(path.join(root, "_data/sections.yml"), "- { id: chinh-tri, name: Chính trị }\n");
    const paths = await Promise.all(
      files.map(async ([ending, bytes], index) => {
        const file = path.join(folder, `bai-${index}.${ending}`);
        await writeFile(file, bytes);
        return file;
      }),
    );
    const report = await importFiles({ root, files: paths, now: NOW });
    return { folder, report };
  },
  judge: async ({ folder, report }, files) => {
    const all = await readdir(folder, { recursive: true });
    const outside = all.filter(
      (name) => !/^bao(?:\/(?:_data|articles|\.cache)(?:\/|$)|$)/.test(name) && !/^bai-\d\.\w+$/.test(name),
    );
    assert.deepEqual(outside, [], "something was written outside");
    for (const name of all.filter((each) => each.startsWith("bao/articles/") && /\.[^/]*$/.test(each)))
      assert.match(name, /^bao\/articles\/\d{4}\/\d{2}\/[a-z0-9]+(?:-[a-z0-9]+)*(?:\.md|\/[a-z0-9-]+\.\w+)$/);
    for (const { message } of report.refused) {
      assertMessage(message);
      assert.doesNotMatch(message, /viết khác lạ/, "a fault that no reader of ours expected");
    }
    assert(report.drafts.length + report.refused.length >= 1);
    for (const { path: file } of report.drafts)
      judgeDraft(await readFile(path.join(folder, "bao", file), "utf8"));
    await rm(folder, { recursive: true });
    return files.length === report.refused.length ? ["refused"] : [];
  },
});

export const importerProperties: readonly FuzzProperty[] = [
  importer("docx", docxFile),
  importer("html", htmlFile),
  importer("txt", txtFile),
  importer("xml", wxrFile),
  newsrooms,
];
