/** `/viet-tat.json`: what the newsroom's short forms mean, for the voice that reads articles aloud. */
import type { Abbreviation } from "../content/tables.ts";

/** @param rows in the table's order: of two meanings the first is the usual one */
export function renderShortForms(rows: readonly Abbreviation[]): string {
  return JSON.stringify({ shortForms: rows.map(({ short, full }) => [short, full]) });
}
