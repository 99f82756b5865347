/** One result as a list item; all text goes in as text. */
import type { Found } from "./engine.ts";
import { splitExcerpt } from "./excerpt.ts";

/** Undefined for a result that does not lead into this site. */
export function resultItem({ url, excerpt, meta }: Found): HTMLLIElement | undefined {
  if (!/^\/(?!\/)/.test(url)) return undefined;
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  link.textContent = meta.title ?? url;
  const title = element("h2", "result-title");
  title.append(link);
  item.append(title, about(meta), words(excerpt));
  return item;
}

function about(meta: Found["meta"]): HTMLElement {
  const line = element("p", "result-meta");
  if (meta.section) {
    const section = element("span", "card-section");
    section.textContent = meta.section;
    line.append(section, " ");
  }
  const iso = meta.date;
  const day = iso && dayOf(iso);
  if (iso && day) {
    const time = document.createElement("time");
    time.dateTime = iso;
    time.textContent = day;
    line.append(time);
  }
  return line;
}

function words(excerpt: string): HTMLElement {
  const line = element("p", "result-excerpt");
  for (const { text, marked } of splitExcerpt(excerpt)) {
    if (marked) {
      const mark = document.createElement("mark");
      mark.textContent = text;
      line.append(mark);
    } else {
      line.append(text);
    }
  }
  return line;
}

/** `2023-06-05T07:30:00+07:00` is `5/6/2023`: the index keeps the newsroom's own clock. */
function dayOf(iso: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return year && `${Number(day)}/${Number(month)}/${year}`;
}

function element(name: "h2" | "p" | "span", className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
