/** `/robots.txt` */
import { renderRobots } from "../feeds/robots.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("robots");

export function render({ paper }: PageData<"robots">): string {
  return renderRobots(paper);
}
