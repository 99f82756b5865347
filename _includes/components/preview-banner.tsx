/** Tells whoever was sent a preview that this is not the paper, and how much of it readers do not see yet. */
import type { Paper } from "../../src/edition/paper.ts";
import { formatCount } from "./format-count.ts";

export function PreviewBanner({ unpublished }: Pick<Paper, "unpublished">) {
  const { drafts = 0, future = 0 } = unpublished ?? {};
  const shown = [
    ...(drafts > 0 ? [`${formatCount(drafts)} bản nháp`] : []),
    ...(future > 0 ? [`${formatCount(future)} bài hẹn giờ`] : []),
  ];
  return (
    <aside class="preview-banner" aria-label="Bản xem thử">
      <strong>Bản xem thử</strong>, không dành cho độc giả.{" "}
      {shown.length > 0 ? `Hiện cả ${shown.join(" và ")}.` : "Không có bản nháp nào."}
    </aside>
  );
}
