/** A list of headlines with their days: "Các tin khác", "Mới nhất". */
import type { Teaser } from "../../src/edition/edition.ts";
import { Day } from "./time.tsx";

interface HeadlineListProps {
  readonly teasers: readonly Teaser[];
  /** What to say where there is none. */
  readonly empty: string;
}

export function HeadlineList({ teasers, empty }: HeadlineListProps) {
  if (teasers.length === 0) return <p class="empty">{empty}</p>;
  return (
    <ul class="headlines">
      {teasers.map(({ address, title, date }) => (
        <li key={address}>
          <a href={address}>{title}</a> <Day at={date} />
        </li>
      ))}
    </ul>
  );
}
