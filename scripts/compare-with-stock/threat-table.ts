/** The table of hostile inputs: what they do in a stock build, or here without a guard, and what comes of them here. */

export interface Row {
  readonly id: string;
  readonly attack: string;
  readonly stock: string;
  readonly ours: string;
}

export function threatTable(rows: readonly Row[]): string {
  return [
    "| input | what is tried | a stock build | here |",
    "| --- | --- | --- | --- |",
    ...rows.map(({ id, attack, stock, ours }) => `| ${[id, attack, stock, ours].map(cell).join(" | ")} |`),
  ].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const number = character.codePointAt(0) ?? 0;
    return `U+${number.toString(16).toUpperCase().padStart(4, "0")}`;
  });
}

const BEGIN = "<!-- table -->";
const END = "<!-- /table -->";

/** @throws where the document has no place for it */
export function withTable(document: string, table: string): string {
  const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`it needs a line ${BEGIN} and, below it, a line ${END}`);
  return `${document.slice(0, from + BEGIN.length)}\n\n${table}\n\n${document.slice(to)}`;
}
