/** `/moi-nhat.json`: the newest headlines, for pages that are older. */
import { renderLatest } from "../feeds/latest.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("latest");

export function render({ entry: { item } }: PageData<"latest">): string {
  return renderLatest(item);
}
