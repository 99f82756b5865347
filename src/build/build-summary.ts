/** What a build says when it is done, in one short block. */
import type { BuildReport } from "./build.ts";

const count = new Intl.NumberFormat("vi-VN");
const seconds = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** @param output the site's folder as the user would name it */
export function buildSummary(report: BuildReport, output: string): string {
  const index = report.indexed > 0 ? `${count.format(report.indexed)} bài` : "không làm";
  const encoded = report.encoded > 0 ? ` (${count.format(report.encoded)} mới xử lý)` : "";
  return [
    `Đã dựng xong vào ${output}`,
    `  Bài       ${count.format(report.articles)}`,
    `  Trang     ${count.format(report.pages)}`,
    `  Ảnh       ${count.format(report.photos)}${encoded}`,
    `  Tìm kiếm  ${index}`,
    `  Thời gian ${seconds.format(report.seconds)} giây`,
  ].join("\n");
}
