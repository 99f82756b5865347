/** The configuration of the form for editors. */
import { cmsConfig } from "../forms/cms-config.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("form-config");

export function render({ paper }: PageData<"form-config">): string {
  return `${JSON.stringify(cmsConfig(paper.site, paper.assets["icon.svg"]))}\n`;
}
