/** One table, as aligned plain text for a terminal and as Markdown for a document. */

export interface TextTable {
  readonly head: readonly string[];
  /** The first cell names the row; the others are numbers and stand to the right. */
  readonly rows: readonly (readonly string[])[];
}

export function plainTable({ head, rows }: TextTable): string {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? "").length)),
  );
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? "";
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return `${[line(head), rule, ...rows.map(line)].join("\n")}\n`;
}

export function markdownTable({ head, rows }: TextTable): string {
  const line = (row: readonly string[]) => `| ${head.map((_, column) => row[column] ?? "").join(" | ")} |`;
  const rule = `| ${head.map((_, column) => (column === 0 ? "---" : "---:")).join(" | ")} |`;
  return `${[line(head), rule, ...rows.map(line)].join("\n")}\n`;
}
