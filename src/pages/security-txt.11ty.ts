/** `/.well-known/security.txt` */
import { renderSecurityTxt } from "../feeds/security-txt.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("security-txt");

export function render({ entry: { item }, paper }: PageData<"security-txt">): string {
  return renderSecurityTxt(paper.site, item.contact, item.now);
}
