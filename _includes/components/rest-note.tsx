/** Where to look for what a list page no longer shows. */
import { formatCount } from "./format-count.ts";

interface RestNoteProps {
  readonly shown: number;
  readonly count: number;
}

export function RestNote({ shown, count }: RestNoteProps) {
  if (shown >= count) return null;
  return (
    <p class="rest-note">
      Trang này hiện {formatCount(shown)} trong {formatCount(count)} bài. Những bài cũ hơn có trong kho lưu
      trữ theo tháng và ở <a href="/tim-kiem/">trang tìm kiếm</a>.
    </p>
  );
}
