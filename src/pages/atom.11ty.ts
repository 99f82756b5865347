/** Atom of the paper and of each section. */
import { atomAddress, renderAtom } from "../feeds/atom.ts";
import type { Feed } from "../feeds/feeds-of.ts";
import { type ItemData, pageForEach } from "./template.ts";

export const data = pageForEach<Feed>("feeds", atomAddress);

export function render({ item, paper }: ItemData<Feed>): string {
  return renderAtom(item, paper);
}
