/** All the lists by which results can be narrowed: beside the results where there is room, folded away on a phone. */
import { noCounts } from "../../../src/search/archive/filter.ts";
import { FacetGroup } from "./facet-group.ts";
import { chosenOf, type Filter, type NameOf } from "./filters.ts";
import { type Counts, FACETS, type Facet } from "./finder.ts";
import { partOf } from "./part-of.ts";
import type { Query } from "./query.ts";

const NO_COUNTS: Counts = noCounts();

export class FacetsView {
  readonly #fold: HTMLDetailsElement;
  readonly #heir: HTMLElement;
  readonly #groups: readonly (readonly [Facet, FacetGroup])[];
  #counts = NO_COUNTS;

  /**
   * @param heir gets the focus where a value that had it is gone
   * @param onFilter called with what to narrow by, or to give up
   */
  constructor(root: ParentNode, heir: HTMLElement, nameOf: NameOf, onFilter: (filter: Filter) => void) {
    this.#fold = partOf(root, "facets");
    this.#heir = heir;
    this.#groups = FACETS.map((facet) => [
      facet,
      new FacetGroup(facet, nameOf, (value) => onFilter({ facet, value })),
    ]);
    partOf(this.#fold, "groups").append(...this.#groups.map(([, { element }]) => element));
    const wide = matchMedia("(min-width: 64rem)");
    this.#fold.open = wide.matches;
    wide.addEventListener("change", () => {
      this.#fold.open = wide.matches;
    });
  }

  /** Shows what is chosen now, with the numbers of before; takes its place even while there is nothing to choose. */
  begin(query: Query): void {
    this.#render(query);
    this.#fold.hidden = false;
  }

  update(counts: Counts, query: Query): void {
    this.#counts = counts;
    this.#render(query);
    this.#fold.hidden = this.#groups.every(([, { element }]) => element.hidden);
  }

  hide(): void {
    this.#counts = NO_COUNTS;
    this.#fold.hidden = true;
  }

  #render(query: Query): void {
    const focused = this.#fold.contains(document.activeElement);
    // Under a pointer or the focus nothing changes its place.
    const still = this.#fold.matches(":hover, :focus-within");
    for (const [facet, group] of this.#groups) {
      group.update(this.#counts[facet], chosenOf(query, facet), still);
    }
    if (focused && !this.#fold.contains(document.activeElement)) this.#heir.focus({ preventScroll: true });
  }
}
