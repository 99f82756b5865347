/** One year of commendations: who commended, how, and how many. */
import type { Award } from "../../src/content/article.ts";
import { awardTotals } from "./award-totals.ts";
import { formatCount } from "./format-count.ts";

interface AwardTableProps {
  readonly year: number;
  readonly rows: readonly Award[];
}

/** Where rows are set as cards, some browsers (Safari) take a table for one no longer, unless it is said in so many words. */
const SAID = {
  table: { role: "table" },
  rows: { role: "rowgroup" },
  row: { role: "row" },
  column: { role: "columnheader", scope: "col" },
  name: { role: "rowheader", scope: "row" },
  cell: { role: "cell" },
} as const;

// On a phone each row becomes a card, whose labels come from data-label.
export function AwardTable({ year, rows }: AwardTableProps) {
  const totals = awardTotals(rows);
  return (
    <table class="award-table" {...SAID.table}>
      <caption>Năm {year}</caption>
      <thead {...SAID.rows}>
        <tr {...SAID.row}>
          <th {...SAID.column}>Cấp khen</th>
          <th {...SAID.column} class="honour">
            Hình thức
          </th>
          <th {...SAID.column} class="count">
            Tập thể
          </th>
          <th {...SAID.column} class="count">
            Cá nhân
          </th>
          <th {...SAID.column} class="recipients">
            Tiêu biểu
          </th>
        </tr>
      </thead>
      <tbody {...SAID.rows}>
        {rows.map(({ authority, honour, collectives, individuals, recipients }) => (
          <tr {...SAID.row} key={`${authority}/${honour}`}>
            <th {...SAID.name}>{authority}</th>
            <td {...SAID.cell} class="honour">
              {honour}
            </td>
            <td {...SAID.cell} class="count" data-label="Tập thể">
              {formatCount(collectives)}
            </td>
            <td {...SAID.cell} class="count" data-label="Cá nhân">
              {formatCount(individuals)}
            </td>
            <td {...SAID.cell} class="recipients">
              {recipients.join("; ")}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot {...SAID.rows}>
        <tr {...SAID.row}>
          <th {...SAID.name} colSpan={2}>
            Tổng cộng
          </th>
          <td {...SAID.cell} class="count" data-label="Tập thể">
            {formatCount(totals.collectives)}
          </td>
          <td {...SAID.cell} class="count" data-label="Cá nhân">
            {formatCount(totals.individuals)}
          </td>
          <td {...SAID.cell} class="recipients" />
        </tr>
      </tfoot>
    </table>
  );
}
