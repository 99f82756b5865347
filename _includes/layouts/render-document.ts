/** A page's JSX as a whole document. */
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { collectUsed } from "../components/used-components.ts";

/** Of documents on their way to the disk. */
const usedIn = new Map<string, ReadonlySet<string>>();

export function renderDocument(page: JSX.Element): string {
  const { result, used } = collectUsed(() => renderToString(page));
  const document = `<!doctype html>\n${result}\n`;
  if (used.size > 0) usedIn.set(document, used);
  return document;
}

/** The files of the components that a document was rendered with; it is forgotten when told. */
export function takeUsed(document: string): ReadonlySet<string> {
  const used = usedIn.get(document);
  usedIn.delete(document);
  return used ?? new Set();
}
