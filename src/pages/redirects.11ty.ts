/** `/_redirects`: Netlify reads it. */
import { renderRedirects } from "../feeds/redirects.ts";
import { onePage, type PageData } from "./template.ts";

export const data = onePage("/_redirects");

export function render({ edition }: PageData): string {
  return renderRedirects(edition.redirects);
}
