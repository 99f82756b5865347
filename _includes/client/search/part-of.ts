/** The parts of the page that its script works with. */

/** @throws where the page's template and its script have come apart */
export function partOf<Kind extends Element = HTMLElement>(root: ParentNode, name: string): Kind {
  const found = root.querySelector<Kind>(`[data-search-${name}]`);
  if (!found) throw new Error(`search page: data-search-${name} is missing`);
  return found;
}
