/** The search of a paper that is only looked at: its tiers are made in the background, once somebody searches. */
import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { CATALOG_FILE, SEARCH_FOLDER, SUGGESTIONS_FILE } from "../../search/archive/catalog.ts";
import { suggestionsOf } from "../../search/suggestions.ts";
import type { Press } from "../press.ts";
import { type PrintedSearch, printSearch, searchFiles } from "../print-search.ts";
import type { Answer } from "./answer.ts";

export interface SearchOptions {
  /** `.cache/` of the newsroom. */
  readonly cache: string;
  /** Is given what editors should know, line by line. */
  readonly say: (text: string) => void;
  /** How long a request waits for the search to be made. */
  readonly patience?: number;
}

const FOLDER = SEARCH_FOLDER.slice(1);
const CATALOG = `${FOLDER}${CATALOG_FILE}`;
/** A file in a tier's folder: `2023-06/fragment/vi_0123abc.pf_fragment`. */
const IN_TIER = /^([0-9-]+)\/([\w-][\w.-]*(?:\/[\w-][\w.-]*)*)$/;
/** A small paper's search is ready sooner. */
const PATIENCE = 10_000;

const number = new Intl.NumberFormat("vi-VN");
const tenths = new Intl.NumberFormat("vi-VN", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export function isOfSearch(file: string): boolean {
  return file.startsWith(FOLDER);
}

export class SearchOnRequest {
  readonly #options: SearchOptions;
  #press: Press;
  #made: { readonly press: Press; readonly search: PrintedSearch } | undefined;
  #making: Promise<void> | undefined;

  constructor(press: Press, options: SearchOptions) {
    this.#press = press;
    this.#options = options;
  }

  /** The paper has changed: its search is made again when it is next opened, and the old one serves until then. */
  use(press: Press): void {
    this.#press = press;
  }

  /** @param file from the site's root: `pagefind/catalog.json`; undefined where there is no such file */
  async answer(file: string): Promise<Answer | undefined> {
    const name = file.slice(FOLDER.length);
    if (name === SUGGESTIONS_FILE) return textOf(file, JSON.stringify(suggestionsOf(this.#press.edition)));
    if (name === CATALOG_FILE) return this.#catalog();
    const [, id, rest = ""] = IN_TIER.exec(name) ?? [];
    const tier = this.#made?.search.tiers.find(({ entry }) => entry.id === id);
    return tier && { kind: "file", file, place: path.join(tier.folder, rest) };
  }

  async #catalog(): Promise<Answer> {
    if (this.#made && !this.#made.search.tiers.every(({ folder }) => existsSync(folder)))
      this.#made = undefined;
    if (this.#made?.press !== this.#press) {
      this.#making ??= this.#make(this.#press).finally(() => {
        this.#making = undefined;
      });
      await Promise.race([
        this.#making,
        delay(this.#options.patience ?? PATIENCE, undefined, { ref: false }),
      ]);
    }
    if (!this.#made) return { kind: "text", status: 503, file: CATALOG, text: NOT_YET };
    const { search } = this.#made;
    return textOf(CATALOG, searchFiles(search, search.tiers).get(CATALOG) ?? "");
  }

  async #make(press: Press): Promise<void> {
    const { cache, say } = this.#options;
    const began = performance.now();
    const articles = number.format(press.edition.articles.length);
    let isLong = false;
    const timer = setTimeout(() => {
      isLong = true;
      say(`Đang làm chỉ mục tìm kiếm của ${articles} bài…`);
    }, LONG);
    try {
      const search = await printSearch(press, cache).finally(() => clearTimeout(timer));
      this.#made = { press, search };
      const seconds = tenths.format((performance.now() - began) / 1000);
      if (isLong) say(`Chỉ mục tìm kiếm đã xong trong ${seconds} giây.`);
    } catch (fault) {
      say(`Không làm được chỉ mục tìm kiếm: ${fault instanceof Error ? fault.message : fault}`);
    }
  }
}

/** What is made sooner is not worth a line. */
const LONG = 1000;
const NOT_YET = JSON.stringify({ message: "Chỉ mục tìm kiếm đang được làm; xin thử lại sau ít phút." });

function textOf(file: string, text: string): Answer {
  return { kind: "text", status: 200, file, text };
}
