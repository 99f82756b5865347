/** Examples from test/fixtures/diagnose: title, `.`, an article or its text, `.`, what the desk says of it, `.`. */
import { describe, expect, it } from "vitest";
import { type Archive, crossCheck } from "../../../src/content/cross-check.ts";
import { ledgerRow, makeLedger } from "../../../src/content/ledger.ts";
import { parseArticle } from "../../../src/content/parse-article.ts";
import { pictureOf } from "../../../src/images/picture.ts";
import type { Finding } from "../../../src/problem.ts";
import { readCases } from "../../fixtures/read-cases.ts";

/** Six lines, a headline and a sapo that nobody has anything to say about, on Monday the 5th of June 2023. */
const FRONT = `---
title: Ghe chở cát neo ở bến cũ
date: 2023-06-05T07:30:00+07:00
section: chinh-tri
summary: Bến cũ nay lại đông. Ghe từ miệt trên xuống neo thành hàng, người mua đứng trên bờ trả giá vọng xuống, tới lúc nước ròng thì ai nấy nhổ sào về cho kịp.
---
`;

const TABLE = [
  ["BHXH", "bảo hiểm xã hội"],
  ["HĐND", "hội đồng nhân dân"],
  ["KCN", "khu công nghiệp"],
  ["NN&PTNT", "nông nghiệp và phát triển nông thôn"],
  ["UBND", "ủy ban nhân dân"],
].map(([short = "", full = ""]) => ({ short, full }));

/** Photos of the article's folder. */
const PICTURES = new Map([
  ["anh-1.jpg", pictureOf("0123456789ab", 1600, 1067)],
  ["anh-2.jpg", pictureOf("123456789abc", 1067, 1600)],
  ["nho.jpg", pictureOf("23456789abcd", 599, 400)],
  ["vua.jpg", pictureOf("3456789abcde", 600, 400)],
]);

export function parse(path: string, text: string) {
  return parseArticle(path, text, {
    sectionIds: ["chinh-tri"],
    authorIds: [],
    siteUrl: "https://bao.example.vn",
    pictures: PICTURES,
  });
}

/** One line a finding: `3:14 so-hieu-la → 01-KL/TW`, with what is proposed instead where the message does. */
function line({ line, column, code, message }: Finding): string {
  const proposed = /ý bạn là "?([^"?]+)"?\?/.exec(message)?.[1];
  return `${line}:${column} ${code}${proposed === undefined ? "" : ` → ${proposed}`}`;
}

export function findingsOf(text: string, table: Archive["abbreviations"] = TABLE): Finding[] {
  const path = "articles/2023/06/ben-cu.md";
  const { story, places, findings } = parse(path, text);
  if (!story || !places) return [...findings];
  const row = ledgerRow(story, "", { file: "", at: 0, head: 0, body: 0 });
  const across = crossCheck({
    ledger: makeLedger([row]),
    placesIn: places,
    brokenIds: new Set(),
    fixedAddresses: [],
    authorIds: [],
    abbreviations: table,
  });
  return [...findings, ...across.map(({ path: _path, ...finding }) => finding)].sort(
    (a, b) => a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1),
  );
}

/** An example that begins with `---` is a whole file; another is the text alone, its lines counted from 1. */
function shown(input: string): string[] {
  if (input.startsWith("---\n")) return findingsOf(`${input}\n`).map(line);
  const before = FRONT.split("\n").length - 1;
  return findingsOf(`${FRONT}${input}\n`).map((finding) => line({ ...finding, line: finding.line - before }));
}

/** The messages alone, for snapshots of what editors read. */
export function messagesOf(input: string): string[] {
  return findingsOf(input.startsWith("---\n") ? input : `${FRONT}${input}\n`).map(({ message }) => message);
}

/** One test for each example in the file of this name. */
export function describeExamples(name: string): void {
  describe(name, () => {
    it.each(readCases(`test/fixtures/diagnose/${name}.txt`))("$title", ({ input, expected }) => {
      expect(shown(input)).toEqual(expected === "" ? [] : expected.split("\n"));
    });
  });
}
