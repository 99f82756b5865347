/** What of an article is read aloud, in the order of the page. */
import { awardParts } from "./award-parts.ts";
import { type Part, textOf } from "./part.ts";

const SPOKEN = [
  ...["h1", ".sapo", ".corrections > *", "figcaption", ".award-summary", ".source"],
  ...[".prose p", ".prose h2", ".prose h3", ".prose li", ".prose tbody tr"],
].join(",");

export function partsOf(story: Element): Part[] {
  return [...story.querySelectorAll(SPOKEN)]
    .flatMap(partsIn)
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

function partsIn(element: Element): Part[] {
  if (element.matches(".award-summary")) return awardParts(element);
  if (element.closest(".video-card") || (element.matches("li") && element.querySelector("p"))) return [];
  return [{ element, text: wordsOf(element) }];
}

function wordsOf(element: Element): string {
  const text = textOf(element);
  if (element.matches("figcaption")) return `Chú thích ảnh: ${text}`;
  if (element.matches(".footnotes *")) return `Chú thích: ${text}`;
  if (element.matches("tr")) return rowText(element);
  const day = element.matches(".corrections p") && element.querySelector("time");
  return day ? text.replace(textOf(day), `${textOf(day)}:`) : text;
}

/** "Châu Thành: nâng chất nông thôn mới"; of more columns each with its name. */
function rowText(row: Element): string {
  const [first = "", ...others] = [...row.children].map(textOf);
  const names = [...(row.closest("table")?.querySelectorAll("thead th") ?? [])].map(textOf);
  const cells = others.map((cell, index) => (others.length > 1 ? `${names[index + 1] ?? ""} ${cell}` : cell));
  return `${first}: ${cells.filter((cell) => cell.trim()).join("; ")}`;
}
