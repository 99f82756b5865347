/** "Mới nhất" beside an article: the newest, or what was newest once, for the reader's browser to refresh. */
import type { Teaser } from "../../src/edition/edition.ts";
import { LATEST_ADDRESS } from "../../src/edition/latest.ts";
import { HeadlineList } from "./headline-list.tsx";

interface LatestListProps {
  readonly teasers: readonly Teaser[];
  /** The list may be older than the paper: `refreshLatest` puts the true newest in its place. */
  readonly refreshed: boolean;
}

export function LatestList({ teasers, refreshed }: LatestListProps) {
  return (
    <div class="latest" data-latest={refreshed ? LATEST_ADDRESS : undefined}>
      <HeadlineList teasers={teasers} empty="Chưa có tin nào khác." />
    </div>
  );
}
