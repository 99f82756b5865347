/** A piece of an article that is read and shown as being read: a paragraph, a caption, a row of a table. */

export interface Part {
  readonly element: Element;
  /** As it stands on the page; numbers and short forms are put into words later. */
  readonly text: string;
}

/** Marks of footnotes, and buttons that scripts have added. */
const SILENT = ".footnote-ref, .footnote-backref, button, ul, ol";

/** What an element says, without lists within it. */
export function textOf(element: Element | null): string {
  if (!element) return "";
  const copy = element.cloneNode(true);
  if (copy instanceof Element) {
    for (const silent of copy.querySelectorAll(SILENT)) silent.remove();
    for (const line of copy.querySelectorAll("br")) line.replaceWith(" ");
  }
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}
