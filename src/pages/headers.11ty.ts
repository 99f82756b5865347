/** `/_headers`: Netlify reads it. */
import { renderHeaders } from "../feeds/headers.ts";
import { onePage, type PageData } from "./template.ts";

export const data = onePage("/_headers");

export function render({ paper }: PageData): string {
  return renderHeaders(paper);
}
