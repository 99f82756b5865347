/** What the search page says of a search: on its way, at its end, and where it failed. */
import { formatCount } from "../../components/format-count.ts";
import { filtersOf } from "./filters.ts";
import { NoIndex, type Progress } from "./finder.ts";
import type { Query } from "./query.ts";

/** For an empty form. */
export const INVITATION = "Mời bạn gõ vài từ rồi bấm Tìm, hoặc chọn năm, chuyên mục muốn xem.";

/** `Đã tìm 12/27 phần, về tới năm 2019 · 134 bài` */
export function progressText({ readParts, parts, readBackTo, found }: Progress): string {
  if (parts === 0) return "";
  const reach = readBackTo === undefined ? "" : `, về tới năm ${readBackTo}`;
  return `Đã tìm ${formatCount(readParts)}/${formatCount(parts)} phần${reach} · ${formatCount(found)} bài`;
}

/** For a search that is done or was stopped. */
export function outcomeText(query: Query, progress: Progress): string {
  const { state, readParts, parts, readBackTo, failedParts } = progress;
  const found = progress.found > 0 ? foundText(progress) : nothingText(query);
  const failed = failedParts > 0 ? ` ${failedText(failedParts)}` : "";
  if (state !== "stopped") return `${found}${failed}`;
  const reach = readBackTo === undefined ? "" : `, về tới năm ${readBackTo}`;
  return `Đã dừng ở phần ${formatCount(readParts)}/${formatCount(parts)}${reach}. ${found}${failed}`;
}

/** Found, but what was found could not be fetched. */
export function undeliveredText({ found }: Progress): string {
  return `Tìm thấy ${formatCount(found)} bài, nhưng chưa tải được để hiện ra. Bạn kiểm tra kết nối mạng rồi thử lại.`;
}

/** @param online as far as the browser knows */
export function failureText(reason: unknown, online: boolean): string {
  if (reason instanceof NoIndex) {
    return "Bản này được dựng không có chỉ mục tìm kiếm nên chưa tìm được. Mời bạn tìm theo tháng hoặc theo chủ đề ở bên dưới.";
  }
  return online
    ? "Chưa tải được dữ liệu tìm kiếm. Bạn kiểm tra kết nối mạng rồi bấm Tìm lần nữa."
    : "Máy của bạn đang ngoại tuyến. Bạn nối lại mạng rồi bấm Tìm.";
}

function foundText({ found, otherAccents }: Progress): string {
  const exact = found - otherAccents;
  if (otherAccents === 0) return `Tìm thấy ${formatCount(found)} bài.`;
  if (exact === 0) return `Tìm thấy ${formatCount(otherAccents)} bài khác dấu với từ bạn gõ.`;
  return `Tìm thấy ${formatCount(exact)} bài đúng dấu và ${formatCount(otherAccents)} bài khác dấu.`;
}

function failedText(parts: number): string {
  return `Còn ${formatCount(parts)} phần của kho bài chưa tải được; các phần khác đã tìm xong.`;
}

function nothingText(query: Query): string {
  const what = query.words === "" ? "Không tìm thấy bài nào" : `Không tìm thấy bài nào có “${query.words}”`;
  return filtersOf(query).length > 0 ? `${what} trong phạm vi đang lọc.` : `${what}.`;
}
