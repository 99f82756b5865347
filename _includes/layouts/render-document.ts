/** A page's JSX as a whole document. */
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";

export function renderDocument(page: JSX.Element): string {
  return `<!doctype html>\n${renderToString(page)}\n`;
}
