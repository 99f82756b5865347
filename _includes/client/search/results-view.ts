/** What a search has come to, as the page shows it: the report, the results, and the ways to narrow or widen them. */
import { FacetsView } from "./facets-view.ts";
import { FilterChips } from "./filter-chips.ts";
import { type Filter, filtersOf, type NameOf } from "./filters.ts";
import { FACETS, type Progress, type Search } from "./finder.ts";
import { hideButton } from "./hide-button.ts";
import { LiveResults, type Offers } from "./live-results.ts";
import { partOf } from "./part-of.ts";
import type { Query } from "./query.ts";
import { type Move, ReportLine } from "./report-line.ts";
import { ResultsList } from "./results-list.ts";
import { INVITATION, outcomeText, undeliveredText } from "./status-text.ts";

const NONE: Offers = { more: false, reorder: false };

/** A search under way, and what it was asked. */
interface Running {
  readonly query: Query;
  readonly search: Search;
  readonly results: LiveResults;
}

export class ResultsView {
  /** Called when the reader narrows the results, or gives up what narrows them. */
  onFilters: (filters: readonly Filter[]) => void = () => undefined;

  readonly #region: HTMLElement;
  readonly #report: ReportLine;
  readonly #list: ResultsList;
  readonly #more: HTMLButtonElement;
  readonly #reorder: HTMLButtonElement;
  readonly #facets: FacetsView;
  readonly #chips: FilterChips;
  readonly #advice: HTMLElement;
  readonly #clear: HTMLButtonElement;
  #running: Running | undefined;
  #progress: Progress | undefined;

  constructor(outcome: HTMLElement, nameOf: NameOf) {
    const region = partOf(outcome, "results");
    const onFilter = (filter: Filter) => this.onFilters([filter]);
    this.#region = region;
    this.#report = new ReportLine(region, (move) => this.#do(move));
    this.#list = new ResultsList(partOf(region, "list"), region);
    this.#more = partOf(region, "more");
    this.#more.addEventListener("click", () => this.#page((results) => results.more()));
    this.#reorder = partOf(region, "reorder");
    this.#reorder.addEventListener("click", () => this.#page((results) => results.reorder()));
    this.#facets = new FacetsView(outcome, region, nameOf, onFilter);
    this.#chips = new FilterChips(partOf(outcome, "chosen"), region, nameOf, onFilter);
    this.#advice = partOf(outcome, "advice");
    this.#clear = partOf(outcome, "clear");
    this.#clear.addEventListener("click", () =>
      this.onFilters(FACETS.map((facet) => ({ facet, value: "" }))),
    );
  }

  /** Nothing has been asked. */
  invite(query: Query): void {
    this.#reset(query);
    this.#list.replace([]);
    this.#facets.hide();
    this.#report.finish(INVITATION);
  }

  /** Something has been asked; the results of before stay until there are others. */
  begin(query: Query): void {
    this.#reset(query);
    this.#list.fade();
    this.#facets.begin(query);
    this.#setBusy(true);
    this.#report.start();
  }

  /** The search that answers is there, perhaps with its first progress already. */
  follow(query: Query, search: Search): void {
    const results = new LiveResults(search, query.order, this.#list, (offers) => this.#offer(offers));
    this.#running = { query, search, results };
    if (this.#progress) this.update(this.#progress);
  }

  update(progress: Progress): void {
    this.#progress = progress;
    const running = this.#running;
    if (!running) return;
    const { query, results } = running;
    const searching = progress.state === "searching";
    // Lists that vanish at the start of a search only to come back would flicker.
    if (!searching || progress.found > 0) this.#facets.update(progress.counts, query);
    if (searching) {
      this.#setBusy(true);
      this.#advice.hidden = true;
      this.#report.update(progress);
    }
    // What cannot be fetched on the way is asked for again with the next part.
    const latest = () => this.#progress === progress && !searching;
    results.refresh(progress).then(
      () => latest() && this.#finish(query, progress),
      () => latest() && this.#undelivered(progress),
    );
  }

  /** There is no search, and why. */
  fail(query: Query, message: string): void {
    this.#reset(query);
    this.#list.replace([]);
    this.#facets.hide();
    this.#report.finish(message);
  }

  #reset(query: Query): void {
    this.#running?.results.close();
    this.#running = undefined;
    this.#progress = undefined;
    this.#setBusy(false);
    this.#offer(NONE);
    this.#chips.show(query);
    toggle(this.#clear, filtersOf(query).length > 0, this.#region);
    this.#advice.hidden = true;
  }

  #finish(query: Query, progress: Progress): void {
    const { state, found, failedParts } = progress;
    // Some readers of the screen hold their tongue as long as a region is busy.
    this.#setBusy(false);
    this.#report.finish(outcomeText(query, progress), nextMove(state, failedParts > 0));
    this.#advice.hidden = found > 0 || state === "stopped";
  }

  #undelivered(progress: Progress): void {
    this.#setBusy(false);
    this.#report.finish(undeliveredText(progress), "retry");
  }

  #do(move: Move): void {
    const search = this.#running?.search;
    if (move === "stop") {
      search?.stop();
      return;
    }
    search?.resume();
    // Where only the results could not be fetched, the search itself has nothing to do.
    if (this.#progress) this.update(this.#progress);
  }

  #page(turn: (results: LiveResults) => Promise<void>): void {
    const running = this.#running;
    if (!running) return;
    const progress = () => (this.#running === running ? this.#progress : undefined);
    turn(running.results).then(
      () => {
        const now = progress();
        if (now && now.state !== "searching") this.#finish(running.query, now);
      },
      () => {
        const now = progress();
        if (now) this.#undelivered(now);
      },
    );
  }

  #offer({ more, reorder }: Offers): void {
    toggle(this.#more, more, this.#region);
    toggle(this.#reorder, reorder, this.#region);
  }

  #setBusy(busy: boolean): void {
    this.#region.setAttribute("aria-busy", String(busy));
  }
}

function nextMove(state: Progress["state"], failed: boolean): Move | undefined {
  if (state === "stopped") return "goOn";
  return failed ? "retry" : undefined;
}

function toggle(button: HTMLButtonElement, shown: boolean, heir: HTMLElement): void {
  if (shown) button.hidden = false;
  else hideButton(button, heir);
}
