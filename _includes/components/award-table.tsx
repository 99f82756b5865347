/** One year of commendations: who commended, how, and how many. */
import type { Award } from "../../src/content/article.ts";
import { awardTotals } from "./award-totals.ts";
import { formatCount } from "./format-count.ts";

interface AwardTableProps {
  readonly year: number;
  readonly rows: readonly Award[];
}

// On a phone each row becomes a card, whose labels come from data-label.
export function AwardTable({ year, rows }: AwardTableProps) {
  const totals = awardTotals(rows);
  return (
    <table class="award-table">
      <caption>Năm {year}</caption>
      <thead>
        <tr>
          <th scope="col">Cấp khen</th>
          <th scope="col" class="honour">
            Hình thức
          </th>
          <th scope="col" class="count">
            Tập thể
          </th>
          <th scope="col" class="count">
            Cá nhân
          </th>
          <th scope="col" class="recipients">
            Tiêu biểu
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ authority, honour, collectives, individuals, recipients }) => (
          <tr key={`${authority}/${honour}`}>
            <th scope="row">{authority}</th>
            <td class="honour">{honour}</td>
            <td class="count" data-label="Tập thể">
              {formatCount(collectives)}
            </td>
            <td class="count" data-label="Cá nhân">
              {formatCount(individuals)}
            </td>
            <td class="recipients">{recipients.join("; ")}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            Tổng cộng
          </th>
          <td class="count" data-label="Tập thể">
            {formatCount(totals.collectives)}
          </td>
          <td class="count" data-label="Cá nhân">
            {formatCount(totals.individuals)}
          </td>
          <td class="recipients" />
        </tr>
      </tfoot>
    </table>
  );
}
