/** One result as a list item; all text goes in as text. */
import type { Piece, Result } from "./finder.ts";
import { isSameSite } from "./same-site.ts";
import { writePieces } from "./write-pieces.ts";

/** Undefined for a result that does not lead into this site. */
export function resultItem(result: Result): HTMLLIElement | undefined {
  const { address, title, excerpt, heading, thumbnail } = result;
  if (!isSameSite(address)) return undefined;
  const headline = element("h2", "result-title");
  headline.append(link(address, title.length > 0 ? title : [{ text: address, marked: false }]));
  const words = element("p", "result-excerpt");
  writePieces(words, excerpt);
  const text = element("div", "result-text");
  text.append(headline, about(result), words);
  if (heading && isSameSite(heading.address)) text.append(under(heading));
  const item = document.createElement("li");
  // Before the text, which flows around it on a phone.
  if (thumbnail && isSameSite(thumbnail.src)) item.append(photo(thumbnail));
  item.append(text);
  return item;
}

function about({ section, date, places }: Result): HTMLElement {
  const line = element("p", "result-meta");
  const parts: HTMLElement[] = [];
  if (section) parts.push(span("card-section", section));
  const day = dayOf(date);
  if (day !== undefined) {
    const time = document.createElement("time");
    time.dateTime = date;
    time.textContent = day;
    parts.push(time);
  }
  if (places.length > 0) parts.push(span("result-places", places.join(", ")));
  // The spaces are for those who copy the line or have it read to them.
  line.append(...parts.flatMap((part, index) => (index === 0 ? [part] : [" ", part])));
  return line;
}

function under({ text: pieces, address }: NonNullable<Result["heading"]>): HTMLElement {
  const line = element("p", "result-heading");
  line.append("trong mục: ", link(address, pieces));
  return line;
}

/** The box keeps its size whether or not the picture comes. */
function photo({ src, width, height }: NonNullable<Result["thumbnail"]>): HTMLElement {
  const box = element("div", "result-photo");
  const image = document.createElement("img");
  // What an image does with its source depends on what was set before it.
  image.setAttribute("loading", "lazy");
  image.setAttribute("decoding", "async");
  image.alt = "";
  image.width = width;
  image.height = height;
  image.src = src;
  image.addEventListener("error", () => image.remove(), { once: true });
  box.append(image);
  return box;
}

function link(address: string, pieces: readonly Piece[]): HTMLAnchorElement {
  const made = document.createElement("a");
  made.href = address;
  writePieces(made, pieces);
  return made;
}

/** `2023-06-05T07:30:00+07:00` is `5/6/2023`: the index keeps the newsroom's own clock. */
function dayOf(iso: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return year === undefined ? undefined : `${Number(day)}/${Number(month)}/${year}`;
}

function span(className: string, content: string): HTMLElement {
  const made = element("span", className);
  made.textContent = content;
  return made;
}

function element(name: "h2" | "p" | "span" | "div", className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
