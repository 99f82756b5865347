/** Atom of the paper and of each section. */
import { renderAtom } from "../feeds/atom.ts";
import { type PageData, pageFor } from "./template.ts";

export const data = pageFor("atom");

export function render({ entry: { item }, paper }: PageData<"atom">): string {
  return renderAtom(item, paper);
}
