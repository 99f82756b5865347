/** Links to the page before and the page after in time. */
import type { Tag } from "../../src/edition/edition.ts";

interface PagerProps {
  readonly label: string;
  readonly previous?: Tag | undefined;
  readonly next?: Tag | undefined;
}

export function Pager({ label, previous, next }: PagerProps) {
  if (!previous && !next) return null;
  return (
    <nav class="pager" aria-label={label}>
      {previous && (
        <a class="pager-previous" href={previous.address} rel="prev">
          ← {previous.name}
        </a>
      )}
      {next && (
        <a class="pager-next" href={next.address} rel="next">
          {next.name} →
        </a>
      )}
    </nav>
  );
}
