/** The page that the development server shows instead of the paper while something is wrong. */
import { formatProblem } from "../problem.ts";
import { escapeHtml } from "../text/escape-html.ts";
import type { PreviewOutcome } from "./preview-messages.ts";

export function renderProblemPage(outcome: Exclude<PreviewOutcome, { kind: "ready" }>): string {
  const [title, lines] =
    outcome.kind === "problems"
      ? [`${outcome.problems.length} chỗ cần sửa`, outcome.problems.map(formatProblem)]
      : ["Chương trình gặp lỗi", [outcome.text]];
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title)}</title>`,
    "<style>body{font:1rem/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}",
    "li{margin:.75rem 0;overflow-wrap:anywhere;white-space:pre-wrap}h1{color:#9b1c1c}</style></head><body>",
    `<h1>${escapeHtml(title)}</h1><p>Trang tự tải lại khi tệp được lưu.</p>`,
    `<ol>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ol></body></html>`,
  ].join("");
}
