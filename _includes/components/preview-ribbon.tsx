/** Tells an editor that readers do not see this page yet. */
import type { ArticlePage } from "../../src/edition/edition.ts";

const WORDS = { draft: "Bản nháp – chưa xuất bản", future: "Chưa đến giờ đăng" } as const;

export function PreviewRibbon({ preview }: Pick<ArticlePage, "preview">) {
  if (preview === undefined) return null;
  return (
    <p class="preview-ribbon" role="status">
      {WORDS[preview]}
    </p>
  );
}
