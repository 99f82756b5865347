/** Examples from test/fixtures/markdown in markdown-it's form: title, `.`, Markdown, `.`, HTML, `.`. */
import { describe, expect, it } from "vitest";
import type { Picture } from "../../src/images/picture.ts";
import { type BodyContext, renderBody } from "../../src/markdown/render-body.ts";
import { readCases } from "../fixtures/read-cases.ts";

const PHOTOS = ["anh-1.jpg", "anh-2.jpg", "anh-3.jpg", "ảnh đẹp.jpg"];

function pictureOfName(src: string): Picture {
  return {
    hash: "0123456789ab",
    width: 1200,
    height: 800,
    sources: [{ type: "image/avif", srcset: `/anh/${src}.avif 480w` }],
    srcset: `/anh/${src}.jpeg 480w`,
    src: `/anh/${src}.jpeg`,
  };
}

/** An article of June 2023 with three photos, whose body begins on the first line of its file. */
export const CONTEXT: BodyContext = {
  articleId: "2023/06/bai-mau",
  firstLine: 1,
  siteUrl: "https://bao.example.vn",
  hasAwardSummary: false,
  picture: (src) => (PHOTOS.includes(src) ? pictureOfName(src) : undefined),
};

/** The HTML, with the sizes of photos left out, which follow the layout; then a line for each finding: `! 3:1 anh-khong-thay`. */
export function shownBody(markdown: string): string {
  const { body, findings } = renderBody(markdown, CONTEXT);
  const problems = findings.map(({ line, column, code, severity }) => {
    return `! ${line}:${column} ${code}${severity === "warning" ? " (warning)" : ""}\n`;
  });
  return body.html.replace(/ sizes="[^"]*"/g, ' sizes="…"') + problems.join("");
}

/** The messages alone, for snapshots of what editors read. */
export function messagesOf(markdown: string): string[] {
  return renderBody(markdown, CONTEXT).findings.map(({ message }) => message);
}

/** One test for each example in the file of this name. */
export function describeExamples(name: string): void {
  describe(name, () => {
    it.each(readCases(`test/fixtures/markdown/${name}.txt`))("$title", ({ input, expected }) => {
      expect(shownBody(`${input}\n`)).toBe(expected === "" ? "" : `${expected}\n`);
    });
  });
}
