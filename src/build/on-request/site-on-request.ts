/** A paper as a site of which each file is made when it is asked for, and nothing before. */
import type { Problem } from "../../problem.ts";
import type { Output } from "../outputs.ts";
import type { Press } from "../press.ts";
import { renderOutputs } from "../render-outputs.ts";
import { findAddress } from "./address.ts";
import type { Answer } from "./answer.ts";
import { CardsOnRequest, isCard } from "./cards-on-request.ts";
import { isPicture, type PictureFolders, PicturesOnRequest } from "./pictures-on-request.ts";
import { isOfSearch, type SearchOnRequest } from "./search-on-request.ts";

export interface SiteParts {
  readonly press: Press;
  readonly folders: PictureFolders;
  /** Outlives the paper's editions. */
  readonly search: SearchOnRequest;
  /** Is given the photos that turn out to be unreadable. */
  readonly tell: (problems: readonly Problem[]) => void;
}

const NOT_FOUND = "404.html";

/** Eleventy renders one at a time: what a page has used is noted for the whole process. */
let last: Promise<unknown> = Promise.resolve();

export class SiteOnRequest {
  readonly #press: Press;
  readonly #outputs: ReadonlyMap<string, Output>;
  readonly #assets: ReadonlySet<string>;
  readonly #pictures: PicturesOnRequest;
  readonly #cards: CardsOnRequest;
  readonly #search: SearchOnRequest;
  #rendered = 0;

  constructor({ press, folders, search, tell }: SiteParts) {
    this.#press = press;
    this.#outputs = new Map(press.outputs.map((output) => [output.file, output]));
    this.#assets = new Set(press.assets.files);
    this.#pictures = new PicturesOnRequest(press.edition, folders, tell);
    this.#cards = new CardsOnRequest(press, folders, tell);
    this.#search = search;
  }

  /** How many files were rendered so far. */
  get rendered(): number {
    return this.#rendered;
  }

  /** @param target as a browser asks for it: `/2023/06/?q=1` */
  async answer(target: string): Promise<Answer> {
    const found = findAddress(target, (file) => this.#mayHave(file));
    if (found.kind === "file") return (await this.#make(found.file)) ?? this.#notFound();
    return found.kind === "nothing" ? this.#notFound() : found;
  }

  #mayHave(file: string): boolean {
    return (
      this.#outputs.has(file) || this.#assets.has(file) || isPicture(file) || isCard(file) || isOfSearch(file)
    );
  }

  async #make(file: string): Promise<Answer | undefined> {
    const output = this.#outputs.get(file);
    if (output) return { kind: "text", status: 200, file, text: await this.#render(output) };
    if (this.#assets.has(file)) return { kind: "file", file, place: this.#press.assets.fileOf(file) };
    if (isOfSearch(file)) return this.#search.answer(file);
    const place = await (isCard(file) ? this.#cards : this.#pictures).find(file);
    return place === undefined ? undefined : { kind: "file", file, place };
  }

  async #notFound(): Promise<Answer> {
    const output = this.#outputs.get(NOT_FOUND);
    const text = output ? await this.#render(output) : "";
    return { kind: "text", status: 404, file: NOT_FOUND, text };
  }

  async #render(output: Output): Promise<string> {
    const work = last.then(async () => {
      let text = "";
      await renderOutputs([output], this.#press.paper, (_, { content }) => {
        text = content;
      });
      this.#rendered += 1;
      return text;
    });
    last = work.catch(() => {});
    return work;
  }
}
