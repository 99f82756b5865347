/** `/_headers`: Netlify reads it. */
import { renderHeaders } from "../feeds/headers.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("headers");

export function render({ paper }: PageData<"headers">): string {
  return renderHeaders(paper);
}
