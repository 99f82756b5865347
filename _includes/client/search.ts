/** The search page's script. */
import { loadEngine } from "./search/engine.ts";
import { ResultsView } from "./search/results-view.ts";
import { startSearch } from "./search/search-page.ts";

const form = document.querySelector<HTMLFormElement>("form.search-form");
const region = document.querySelector<HTMLElement>("[data-search-results]");
if (form && region) startSearch(form, new ResultsView(region), loadEngine);
