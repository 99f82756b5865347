/** The search page's form and results in jsdom, with the script at work on them. */
import { screen, waitFor, within } from "@testing-library/dom";
import { renderToString } from "preact-render-to-string";
import { expect, vi } from "vitest";
import { ResultsView } from "../../../../_includes/client/search/results-view.ts";
import { nameIn } from "../../../../_includes/client/search/search-fields.ts";
import { startSearch } from "../../../../_includes/client/search/search-page.ts";
import { SearchForm } from "../../../../_includes/components/search-form.tsx";
import { SearchResults } from "../../../../_includes/components/search-results.tsx";
import { tables } from "../../paper-fixture.ts";
import { FakeFinder } from "./fake-finder.ts";

const years = ["2023", "2022"].map((year) => ({ year, address: `/${year}/`, months: [], count: 1 }));

/** @param wide whether the window has room for a second column */
export function openSearch(address: string, finder = new FakeFinder(), wide = true): FakeFinder {
  // jsdom has no layout: it knows neither media nor scrolling.
  vi.stubGlobal("matchMedia", (query: string) =>
    Object.assign(new EventTarget(), { matches: wide && query.includes("min-width") }),
  );
  document.body.innerHTML = renderToString(
    <>
      <SearchForm suggest={undefined} years={years} sections={tables.sections} />
      <SearchResults worker={undefined} engine={undefined} />
    </>,
  );
  history.replaceState(null, "", address);
  const form = document.querySelector("form");
  const outcome = document.querySelector<HTMLElement>("[data-search-outcome]");
  if (!form || !outcome) throw new Error("the page has no form");
  startSearch(form, new ResultsView(outcome, nameIn(form)), finder);
  return finder;
}

export const box = () => screen.getByRole<HTMLInputElement>("searchbox");
export const select = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name });
export const region = () => screen.getByRole("region", { name: "Kết quả tìm kiếm" });
export const inRegion = () => within(region());
export const status = () => inRegion().getByRole("status").textContent;
export const says = (text: string | RegExp) => waitFor(() => expect(status()).toMatch(text));
export const button = (name: string | RegExp) => screen.getByRole("button", { name });
export const noButton = (name: string | RegExp) => expect(screen.queryByRole("button", { name })).toBeNull();

/** The headlines of the results, in order. */
export function headlines(): (string | null)[] {
  return inRegion()
    .queryAllByRole("heading", { level: 2 })
    .map((heading) => heading.textContent);
}

export function type(words: string): void {
  box().value = words;
  box().dispatchEvent(new InputEvent("input", { bubbles: true }));
}

export function choose(name: string, value: string): void {
  select(name).value = value;
  select(name).dispatchEvent(new Event("change", { bubbles: true }));
}
