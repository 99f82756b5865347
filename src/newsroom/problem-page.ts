/** The page that the development server shows instead of the paper while something is wrong. */
import { formatProblem, type Problem } from "../problem.ts";
import { escapeHtml } from "../text/escape-html.ts";
import type { PreviewOutcome } from "./preview-messages.ts";

export function renderProblemPage(outcome: Exclude<PreviewOutcome, { kind: "ready" }>): string {
  if (outcome.kind === "fault") return renderPage("Chương trình gặp lỗi", listOf([outcome.text]));
  const told = (severity: Problem["severity"]) =>
    outcome.problems.filter((problem) => problem.severity === severity).map(formatProblem);
  const [errors, warnings] = [told("error"), told("warning")];
  // What keeps the paper from being shown comes first.
  const rest =
    warnings.length > 0 ? `<h2>${warnings.length} nhắc nhở, không cản việc đăng</h2>${listOf(warnings)}` : "";
  return renderPage(`${errors.length} chỗ cần sửa`, listOf(errors) + rest);
}

function renderPage(title: string, content: string): string {
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<title>${escapeHtml(title)}</title>`,
    "<style>body{font:1rem/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}",
    "li{margin:.75rem 0;overflow-wrap:anywhere;white-space:pre-wrap}h1{color:#9b1c1c}h2{font-size:1.1rem}</style></head><body>",
    `<h1>${escapeHtml(title)}</h1><p>Trang tự tải lại khi tệp được lưu.</p>${content}</body></html>`,
  ].join("");
}

function listOf(lines: readonly string[]): string {
  return `<ol>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ol>`;
}
