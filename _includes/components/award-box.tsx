/** "Khen thưởng": the award summary box, made to be read at a glance and passed on. */
import type { Award } from "../../src/content/article.ts";
import { AwardTable } from "./award-table.tsx";
import { awardsByYear, awardTotals } from "./award-totals.ts";
import { formatCount } from "./format-count.ts";

interface AwardBoxProps {
  readonly awards: readonly Award[];
  /** Paper and day, for those whom the box reaches as a picture. */
  readonly source?: string | undefined;
}

export function AwardBox({ awards, source }: AwardBoxProps) {
  if (awards.length === 0) return null;
  const { collectives, individuals } = awardTotals(awards);
  const notes = awards.flatMap(({ note, honour, authority }) =>
    note === undefined ? [] : [{ subject: `${honour} của ${authority}`, note }],
  );
  return (
    <section class="award-summary" aria-labelledby="khu--khen-thuong">
      <header>
        <Medal />
        <h2 id="khu--khen-thuong">Khen thưởng</h2>
        <p class="award-figures">
          {collectives > 0 && (
            <span>
              <strong>{formatCount(collectives)}</strong> tập thể
            </span>
          )}
          {individuals > 0 && (
            <span>
              <strong>{formatCount(individuals)}</strong> cá nhân
            </span>
          )}
        </p>
      </header>
      {awardsByYear(awards).map(([year, rows]) => (
        <AwardTable key={year} year={year} rows={rows} />
      ))}
      {notes.length > 0 && (
        <ul class="award-notes">
          {notes.map(({ subject, note }) => (
            <li key={subject + note}>
              <b>{subject}:</b> {note}
            </li>
          ))}
        </ul>
      )}
      {source !== undefined && <p class="award-source">{source}</p>}
    </section>
  );
}

function Medal() {
  return (
    <svg class="award-medal" viewBox="0 0 48 48" aria-hidden="true">
      <path d="M16 27 10 45l8-3 5 5 4-13M32 27l6 18-8-3-5 5-4-13" />
      <circle cx="24" cy="18" r="15" />
      <path d="m24 9 3 6 6 1-5 4 2 6-6-3-6 3 2-6-5-4 6-1z" class="award-star" />
    </svg>
  );
}
