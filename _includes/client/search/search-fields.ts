/** The form's fields, filled and read by the names that the page's address has for them. */

import { chosenOf, type NameOf } from "./filters.ts";
import { FACETS, type Facet } from "./finder.ts";
import type { Query } from "./query.ts";

export function fillForm(form: HTMLFormElement, query: Query): void {
  setField(form, "q", query.words);
  setField(form, "xep", query.order);
  for (const facet of FACETS) setField(form, facet, chosenOf(query, facet));
}

/** A select is given the value even where it does not offer it, so that the form never says less than the address. */
export function setField(form: HTMLFormElement, name: Facet | "q" | "xep", value: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLSelectElement) {
    for (const stranger of field.querySelectorAll("option[data-stranger]")) stranger.remove();
    if (![...field.options].some((option) => option.value === value)) {
      const stranger = new Option(value, value);
      stranger.dataset.stranger = "";
      field.append(stranger);
    }
    field.value = value;
  } else if (field instanceof HTMLInputElement) {
    field.value = value;
  }
}

/** Names from the form's selects; what these do not list is called by its value. */
export function nameIn(form: HTMLFormElement): NameOf {
  return (facet, value) => {
    const field = form.elements.namedItem(facet);
    const options = field instanceof HTMLSelectElement ? [...field.options] : [];
    return options.find((option) => option.value === value)?.text || value;
  };
}
