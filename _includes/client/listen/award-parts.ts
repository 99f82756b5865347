/** The award box in sentences: who commended whom, and how many. */
import { type Part, textOf } from "./part.ts";

export function awardParts(box: Element): Part[] {
  const figures = [...box.querySelectorAll(".award-figures > span")].map(textOf).join(" và ");
  const head = box.querySelector("header");
  return [
    ...(head ? [{ element: head, text: `Khen thưởng: ${figures}.` }] : []),
    ...[...box.querySelectorAll("table")].flatMap(tableParts),
    ...[...box.querySelectorAll(".award-notes li")].map((note) => ({ element: note, text: textOf(note) })),
  ];
}

function tableParts(table: Element): Part[] {
  const caption = table.querySelector("caption");
  return [
    ...(caption ? [{ element: caption, text: `${textOf(caption)}.` }] : []),
    ...[...table.querySelectorAll("tbody tr")].map((row) => ({ element: row, text: rowText(row) })),
  ];
}

function rowText(row: Element): string {
  const part = (selector: string) => textOf(row.querySelector(selector));
  const counts = [...row.querySelectorAll<HTMLElement>(".count")]
    .map((count) => ({ number: textOf(count), of: (count.dataset.label ?? "").toLowerCase() }))
    .filter(({ number }) => number !== "0")
    .map(({ number, of }) => `${number} ${of}`);
  const recipients = part(".recipients").replaceAll(";", ",");
  return [
    `${part("th")}: ${part(".honour")}${counts.length > 0 ? `, ${counts.join(" và ")}` : ""}.`,
    ...(recipients ? [`Tiêu biểu: ${recipients}.`] : []),
  ].join(" ");
}
