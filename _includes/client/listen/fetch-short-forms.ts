/** The newsroom's short forms from `/viet-tat.json`, checked. */
import type { ShortFormRow } from "../../../src/text/speech/short-form-readings.ts";

/** @returns none where the file is missing or of another shape: the voice then reads what stands there */
export async function fetchShortForms(address: string | undefined): Promise<readonly ShortFormRow[]> {
  if (!address) return [];
  try {
    const file: unknown = await (await fetch(address)).json();
    const rows: unknown = Object(file).shortForms;
    return Array.isArray(rows) ? rows.flatMap(readRow) : [];
  } catch {
    return [];
  }
}

function readRow(row: unknown): ShortFormRow[] {
  const [short, full]: unknown[] = Array.isArray(row) ? row : [];
  return typeof short === "string" && typeof full === "string" ? [{ short, full }] : [];
}
