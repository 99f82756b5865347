/** The search page at work: the form, the page's address and the results say the same thing. */
import type { Finder, Search } from "./finder.ts";
import { isEmpty, type Query, readQuery, writeQuery } from "./query.ts";
import type { ResultsView } from "./results-view.ts";
import { fillForm, setField } from "./search-fields.ts";
import { failureText } from "./status-text.ts";

/** @param finder is first asked for anything when the reader turns to the form or comes with a query */
export function startSearch(form: HTMLFormElement, view: ResultsView, finder: Finder): void {
  let asked = "";
  let turn = 0;
  let search: Search | undefined;

  const ask = async (query: Query) => {
    const mine = ++turn;
    const current = () => mine === turn;
    asked = writeQuery(query);
    search?.stop();
    search = undefined;
    if (isEmpty(query)) {
      view.invite(query);
      return;
    }
    view.begin(query);
    try {
      await finder.warm();
      if (!current()) return;
      search = finder.search(query, (progress) => {
        if (current()) view.update(progress);
      });
      view.follow(query, search);
    } catch (reason) {
      if (current()) view.fail(query, failureText(reason, navigator.onLine));
    }
  };

  // What is submitted or chosen becomes an entry to come back to.
  const settle = () => {
    const query = readQuery(new FormData(form));
    const written = writeQuery(query);
    if (written !== writeQuery(addressed())) history.pushState(null, "", location.pathname + written);
    void ask(query);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    hideKeyboard();
    settle();
  });
  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLSelectElement) settle();
  });
  view.onFilters = (filters) => {
    for (const { facet, value } of filters) setField(form, facet, value);
    settle();
  };

  form.addEventListener("focusin", () => void finder.warm().catch(() => undefined), { once: true });

  const followAddress = () => {
    const query = addressed();
    fillForm(form, query);
    void ask(query);
  };
  addEventListener("popstate", () => {
    // A link within the page is an entry of the history too, and asks for nothing new.
    if (writeQuery(addressed()) !== asked) followAddress();
  });
  followAddress();
}

function addressed(): Query {
  return readQuery(new URLSearchParams(location.search));
}

/** On a phone it would lie over the results. */
function hideKeyboard(): void {
  if (!matchMedia("(pointer: coarse)").matches) return;
  if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur();
}
