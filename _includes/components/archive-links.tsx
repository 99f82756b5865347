/** The archive's years and their months as links. */
import type { YearPage } from "../../src/edition/edition.ts";

export function ArchiveLinks({ years }: { readonly years: readonly YearPage[] }) {
  return (
    <div class="archive-links">
      {years.map(({ year, address, months }) => (
        <div key={year} class="archive-year">
          <h3>
            <a href={address}>Năm {year}</a>
          </h3>
          <ul>
            {months.map((month) => (
              <li key={month.month}>
                <a href={month.address}>
                  <span class="visually-hidden">Tháng </span>
                  {Number(month.month)}
                  <span class="visually-hidden">/{year}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
