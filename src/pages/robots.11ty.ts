/** `/robots.txt` */
import { renderRobots } from "../feeds/robots.ts";
import { onePage, type PageData } from "./template.ts";

export const data = onePage("/robots.txt");

export function render({ paper }: PageData): string {
  return renderRobots(paper);
}
