/** `/_redirects`: Netlify reads it. */
import { renderRedirects } from "../feeds/redirects.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("redirects");

export function render({ entry: { item } }: PageData<"redirects">): string {
  return renderRedirects(item);
}
