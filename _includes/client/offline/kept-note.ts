/**
 * What the worker writes into a page that it answers with itself: whoever reads a copy is told so, and of when it is, whether the
 * page's own script runs or not.
 */
import { OFFLINE_ADDRESS } from "../../../src/edition/offline-address.ts";
import { escapeHtml } from "../../../src/text/escape-html.ts";
import { keptMoment } from "./kept-moment.ts";
import { COPY_OF } from "./names.ts";

/** @param address of the page that it is a copy of */
export function copyNote(address: string, keptAt: number): string {
  return note(
    `Đây là bản lưu trên máy của bạn lúc ${timeOf(keptAt)}. Nội dung có thể đã thay đổi từ lúc ấy. `,
    `<a href="${escapeHtml(address)}">Mở bản mới nhất</a>`,
  );
}

/** For a page that there is no copy of; or of a front page, whose copy is never shown in its place. */
export function absenceNote(copy?: { readonly address: string; readonly keptAt: number }): string {
  if (!copy) return note("Không kết nối được với trang báo, và trang bạn vừa mở chưa được lưu trên máy này.");
  const { address, keptAt } = copy;
  const link = `${OFFLINE_ADDRESS}?${COPY_OF}=${encodeURIComponent(address)}`;
  return note(
    "Không kết nối được với trang báo nên chưa có trang mới nhất. ",
    `<a href="${link}">Xem bản lưu lúc ${timeOf(keptAt)}</a>`,
  );
}

/** @returns undefined where there is no place for it: such a page must not be shown */
export function withNote(html: string, note: string): string | undefined {
  const place = /<main\b[^>]*>/.exec(html);
  if (!place) return undefined;
  const at = place.index + place[0].length;
  return html.slice(0, at) + note + html.slice(at);
}

function note(...parts: readonly string[]): string {
  return `<p class="kept-note" data-kept-note>${parts.join("")}</p>`;
}

function timeOf(at: number): string {
  return `<time datetime="${new Date(at).toISOString()}">${keptMoment(at)}</time>`;
}
