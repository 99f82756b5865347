/** Editions that all differ: each has files that the one before has, files that only it has, and its number on the front page. */
import type { PlainEdition } from "./print-edition.ts";

const PAGES = 60;

export function editionAt(number: number): PlainEdition {
  const files: Record<string, string> = { "index.html": `số ${number}` };
  for (let page = 0; page < PAGES; page++) {
    // A page is there in two of three editions, and is written anew every fourth.
    if ((page + number) % 3 > 0)
      files[`2023/${page % 6}/${page}.html`] = `${page}: ${Math.floor((number + page) / 4)}`;
  }
  return { files };
}
