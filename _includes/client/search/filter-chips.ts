/** Buttons that give up a filter: `Bỏ lọc: Cần Giuộc ×`. */
import { type Filter, filtersOf, type NameOf } from "./filters.ts";
import type { Query } from "./query.ts";

export class FilterChips {
  readonly #group: HTMLElement;
  readonly #heir: HTMLElement;
  readonly #nameOf: NameOf;
  readonly #onFilter: (filter: Filter) => void;

  /** @param heir gets the focus after the chip that had it is gone */
  constructor(group: HTMLElement, heir: HTMLElement, nameOf: NameOf, onFilter: (filter: Filter) => void) {
    this.#group = group;
    this.#heir = heir;
    this.#nameOf = nameOf;
    this.#onFilter = onFilter;
  }

  show(query: Query): void {
    const focused = this.#group.contains(document.activeElement);
    this.#group.replaceChildren(...filtersOf(query).map((filter) => this.#chipOf(filter)));
    this.#group.hidden = this.#group.childElementCount === 0;
    if (focused) this.#heir.focus({ preventScroll: true });
  }

  #chipOf(filter: Filter): HTMLButtonElement {
    const cross = document.createElement("span");
    cross.setAttribute("aria-hidden", "true");
    cross.textContent = "×";
    const chip = document.createElement("button");
    chip.type = "button";
    chip.className = "filter-chip";
    chip.append(`Bỏ lọc: ${this.#nameOf(filter.facet, filter.value)} `, cross);
    chip.addEventListener("click", () => this.#onFilter({ ...filter, value: "" }));
    return chip;
  }
}
