/** What `check --fix` changed, as a unified diff in which one sees what is usually not to be seen. */
import { structuredPatch } from "diff";
import pc from "picocolors";
import { codePointOf } from "../../code-point-of.ts";
import { BOUND_SPACES, HIDDEN, ODD_SPACES, SOFT_HYPHEN } from "../../content/diagnose/odd-characters.ts";
import type { FixedFile } from "./fix-files.ts";

const CONTEXT_LINES = 1;
const UNSEEN = new RegExp(`[${HIDDEN}${SOFT_HYPHEN}${ODD_SPACES}${BOUND_SPACES}]`, "g");

export function printDiffs(files: readonly FixedFile[]): void {
  for (const file of files) console.log(formatDiff(file));
}

export function formatDiff({ path, before, after }: FixedFile): string {
  const [old, fixed] = [plainLineEnds(before), plainLineEnds(after)];
  const { hunks } = structuredPatch(path, path, old, fixed, undefined, undefined, { context: CONTEXT_LINES });
  const notes = notesOf(before, after).map((note) => pc.dim(`# ${note}`));
  const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: changed }) => [
    pc.cyan(`@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`),
    ...changed.filter((line) => !line.startsWith("\\")).map(coloured),
  ]);
  return [pc.bold(`--- ${path}`), pc.bold(`+++ ${path}`), ...notes, ...lines].join("\n");
}

function coloured(line: string): string {
  if (line.startsWith("-")) return pc.red(line.slice(0, 1) + visible(line.slice(1)));
  if (line.startsWith("+")) return pc.green(line);
  return line;
}

/** ␣ at a line's end, ⍽ for a space that does not break, → for a tab, ‹U+200B› for others. */
function visible(line: string): string {
  const end = line.trimEnd().length;
  return (line.slice(0, end) + line.slice(end).replace(/ /g, "␣"))
    .replace(/\t/g, "→")
    .replace(/\u00a0/g, "⍽")
    .replace(UNSEEN, (sign) => `‹${codePointOf(sign)}›`);
}

function plainLineEnds(text: string): string {
  return text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
}

/** What no line shows. */
function notesOf(before: string, after: string): string[] {
  return [
    ...(before.startsWith("\ufeff") ? ["bỏ dấu đầu tệp (BOM)"] : []),
    ...(before.includes("\r") ? ["xuống dòng kiểu Windows thành kiểu thường"] : []),
    ...(before.endsWith("\n") ? [] : ["thêm dấu xuống dòng ở cuối tệp"]),
    ...(before.normalize("NFC") !== before && after.normalize("NFC") === after
      ? ["chữ và dấu ghép làm một (Unicode dựng sẵn)"]
      : []),
  ];
}
