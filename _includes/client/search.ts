/** The search page's script. */
import { ResultsView } from "./search/results-view.ts";
import { nameIn } from "./search/search-fields.ts";
import { startSearch } from "./search/search-page.ts";
import { workerAddresses } from "./search/worker-address.ts";
import { workerFinder } from "./search/worker-finder.ts";

const form = document.querySelector<HTMLFormElement>("form.search-form");
const outcome = document.querySelector<HTMLElement>("[data-search-outcome]");
const region = outcome?.querySelector<HTMLElement>("[data-search-results]");
if (form && outcome && region) {
  const { worker = "", engine = "" } = region.dataset;
  const ownAddress = workerAddresses(globalThis.trustedTypes);
  const finder = workerFinder({ worker, engine }, (address) => new Worker(ownAddress(address)));
  startSearch(form, new ResultsView(outcome, nameIn(form)), finder);
}
