/** `/den-han.json`: until when the site holds. */
import { renderNextChange } from "../feeds/next-change.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("next-change");

export function render({ entry: { item } }: PageData<"next-change">): string {
  return renderNextChange(item.until);
}
