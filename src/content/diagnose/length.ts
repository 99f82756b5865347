/** An article that is published with nothing to read and to see. */

import type { Body } from "../../markdown/body.ts";
import { type Finding, finding } from "../../problem.ts";
import type { FrontMatter } from "../article-schema.ts";

/** @param bodyLine the line on which the text begins */
export function checkLength(
  { status, photo, awards }: FrontMatter,
  { words, html }: Pick<Body, "words" | "html">,
  bodyLine: number,
): Finding[] {
  if (status !== "published" || words > 0) return [];
  if (photo || awards.length > 0 || /<figure|<picture/.test(html)) return [];
  return [
    finding("bai-khong-chu", bodyLine, 1, {
      found: "Bài không có chữ nào sau phần đầu",
      expected: "bài có chữ, ảnh hoặc phim",
      mend: 'viết bài, hoặc thêm dòng "status: draft" cho tới khi viết xong',
    }),
  ];
}
