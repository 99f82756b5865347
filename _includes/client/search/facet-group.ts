/** One list by which results can be narrowed: a group of buttons, six at first. */
import { formatCount } from "../../components/format-count.ts";
import { type FacetValue, facetValues } from "./facet-values.ts";
import { FACET_NAMES, type NameOf } from "./filters.ts";
import type { Facet } from "./finder.ts";

const FEW = 6;

export class FacetGroup {
  readonly element = document.createElement("fieldset");
  readonly #facet: Facet;
  readonly #nameOf: NameOf;
  readonly #onToggle: (value: string) => void;
  readonly #list = document.createElement("ul");
  readonly #more = document.createElement("button");
  /** Kept while the values stay, as one of them may have the focus. */
  readonly #items = new Map<string, HTMLLIElement>();
  #values: readonly FacetValue[] = [];
  #chosen = "";

  /** @param onToggle called with the value to narrow by, or with "" to give it up */
  constructor(facet: Facet, nameOf: NameOf, onToggle: (value: string) => void) {
    this.#facet = facet;
    this.#nameOf = nameOf;
    this.#onToggle = onToggle;
    const legend = document.createElement("legend");
    legend.textContent = FACET_NAMES[facet];
    this.#more.type = "button";
    this.#more.className = "facet-more";
    this.#more.setAttribute("aria-expanded", "false");
    this.#more.addEventListener("click", () => this.#unfold());
    this.element.className = "facet";
    this.element.append(legend, this.#list, this.#more);
  }

  /** @param still the reader is about to press something: values stay where they are, only their numbers change */
  update(counts: Readonly<Record<string, number>>, chosen: string, still: boolean): void {
    this.#chosen = chosen;
    const values = facetValues(this.#facet, counts, chosen);
    this.#values = still ? inOrderOf(this.#values, values) : values;
    this.#render();
  }

  #render(): void {
    const open = this.#more.getAttribute("aria-expanded") === "true";
    const shown = open ? this.#values : this.#values.slice(0, FEW);
    const items = shown.map((each) => this.#itemOf(each));
    for (const [value, item] of this.#items) if (!items.includes(item)) this.#items.delete(value);
    // To put an item in again where it stands already would take the focus from it.
    for (const item of [...this.#list.children]) if (!items.some((each) => each === item)) item.remove();
    items.forEach((item, index) => {
      const there = this.#list.children[index] ?? null;
      if (there !== item) this.#list.insertBefore(item, there);
    });
    const rest = formatCount(Math.max(0, this.#values.length - FEW));
    this.#more.hidden = this.#values.length <= FEW;
    this.#more.textContent = open ? `Thu gọn ${this.#label}` : `Thêm ${rest} ${this.#label}`;
    this.element.hidden = this.#values.length === 0;
  }

  get #label(): string {
    return FACET_NAMES[this.#facet].toLowerCase();
  }

  #itemOf({ value, count }: FacetValue): HTMLLIElement {
    const item = this.#items.get(value) ?? this.#makeItem(value);
    const button = item.querySelector("button");
    button?.setAttribute("aria-pressed", String(value === this.#chosen));
    const number = item.querySelector(".facet-count");
    if (number) number.textContent = formatCount(count);
    return item;
  }

  #makeItem(value: string): HTMLLIElement {
    const button = document.createElement("button");
    button.type = "button";
    const name = document.createElement("span");
    name.className = "facet-value";
    name.textContent = this.#nameOf(this.#facet, value);
    const number = document.createElement("span");
    number.className = "facet-count";
    const unit = document.createElement("span");
    unit.className = "visually-hidden";
    unit.textContent = " bài";
    button.append(name, " ", number, unit);
    button.addEventListener("click", () => this.#onToggle(value === this.#chosen ? "" : value));
    const item = document.createElement("li");
    item.append(button);
    this.#items.set(value, item);
    return item;
  }

  #unfold(): void {
    const open = this.#more.getAttribute("aria-expanded") === "true";
    this.#more.setAttribute("aria-expanded", String(!open));
    this.#render();
  }
}

/** The values as they stood before, those that came after them at the end. */
function inOrderOf(before: readonly FacetValue[], now: readonly FacetValue[]): FacetValue[] {
  const places = new Map(before.map(({ value }, index) => [value, index]));
  const placeOf = ({ value }: FacetValue) => places.get(value) ?? before.length;
  return [...now].sort((a, b) => placeOf(a) - placeOf(b));
}
