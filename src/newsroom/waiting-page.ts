/** The page that the development server shows while the paper is being loaded; it asks again by itself. */
import { stageTitle } from "../build/running-stage.ts";
import { escapeHtml } from "../text/escape-html.ts";
import type { LoadStage } from "./load-progress.ts";

const number = new Intl.NumberFormat("vi-VN");

/** @param stage undefined where nothing is known yet */
export function renderWaitingPage(stage: LoadStage | undefined): string {
  const text = escapeHtml(stage ? textOf(stage) : "Đang khởi động…");
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    '<meta http-equiv="refresh" content="1"><title>Đang nạp tòa soạn</title>',
    "<style>body{font:1rem/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}",
    "progress{width:100%}</style></head><body><h1>Đang nạp tòa soạn</h1>",
    `<p>${text}</p>${stage?.total ? `<progress value="${stage.done}" max="${stage.total}">${text}</progress>` : ""}`,
    "<p>Lần đầu phải đọc mọi bài; các lần sau chỉ đọc bài có thay đổi. Trang tự tải lại khi xong.</p></body></html>",
  ].join("");
}

function textOf({ name, done, total }: LoadStage): string {
  if (!total) return `${stageTitle(name)}…`;
  return `${stageTitle(name)}: ${number.format(done)}/${number.format(total)}`;
}
