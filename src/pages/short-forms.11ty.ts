/** `/viet-tat.json`: what short forms mean. */
import { renderShortForms } from "../feeds/short-forms.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("short-forms");

export function render({ entry: { item } }: PageData<"short-forms">): string {
  return renderShortForms(item);
}
