/** `/llms.txt` */
import { renderLlmsTxt } from "../feeds/llms-txt.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("llms-txt");

export function render({ entry: { item } }: PageData<"llms-txt">): string {
  return renderLlmsTxt(item);
}
