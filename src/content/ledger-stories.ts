/** The ledger's rows as stories: what the columns hold is there at once, the rest is read from the store when asked for. */
import type { Body } from "../markdown/body.ts";
import { type Article, STATUSES, type Story } from "./article.ts";
import {
  bodyPrint,
  cardPrint,
  type Ledger,
  type Lists,
  type PictureFacts,
  teaserPrint,
  textPrint,
} from "./ledger.ts";
import type { Head, StoredBody, StoryStore } from "./story-store.ts";

/** Fingerprints of an article that is kept in a ledger. */
export interface Prints {
  /** Of what lists show of it. */
  readonly card: number;
  /** Of all but the body. */
  readonly own: number;
  readonly body: number;
}

/** How many articles' own texts are kept in memory at once. */
const MOST_HEADS = 4000;

/** Newest first. */
export function storiesOf(ledger: Ledger, store: StoryStore): Story[] {
  const shelf = new Shelf(ledger, store);
  return Array.from({ length: ledger.length }, (_, row) => new LedgerStory(shelf, row));
}

class Shelf {
  readonly ledger: Ledger;
  readonly #store: StoryStore;
  readonly #heads = new Map<number, Head>();

  constructor(ledger: Ledger, store: StoryStore) {
    this.ledger = ledger;
    this.#store = store;
  }

  head(row: number): Head {
    let head = this.#heads.get(row);
    if (!head) {
      if (this.#heads.size >= MOST_HEADS) this.#heads.clear();
      head = this.#store.readHead(this.#segment(row, 0, this.ledger.headBytes[row]));
      this.#heads.set(row, head);
    }
    return head;
  }

  body(row: number): StoredBody {
    return this.#store.readBody(this.#segment(row, this.ledger.headBytes[row], this.ledger.bodyBytes[row]));
  }

  #segment(row: number, from = 0, bytes = 0) {
    const { at, file, fileNames } = this.ledger;
    return { file: fileNames[file[row] ?? 0] ?? "", at: (at[row] ?? 0) + from, bytes };
  }
}

class LedgerStory implements Story {
  readonly article: LedgerArticle;
  readonly #shelf: Shelf;

  constructor(shelf: Shelf, row: number) {
    this.#shelf = shelf;
    this.article = new LedgerArticle(shelf, row);
  }

  /** Read anew each time: whoever needs it more than once keeps it. */
  get body(): Body {
    return this.#shelf.body(this.article.row);
  }

  get links(): readonly string[] {
    const { links, linkNames } = this.#shelf.ledger;
    return namesAt(links, this.article.row, linkNames);
  }

  get photos(): Story["photos"] {
    return this.#shelf.head(this.article.row).photos;
  }

  /** All of it in memory, as it was parsed. */
  get plain(): Story {
    const { article, photos } = this.#shelf.head(this.article.row);
    const { traces, ...body } = this.#shelf.body(this.article.row);
    return { article, photos, body, links: this.links, ...(traces && { traces }) };
  }

  get pictureFacts(): readonly PictureFacts[] {
    const { photos, photoFacts } = this.#shelf.ledger;
    return [...photos.values.subarray(photos.at[this.article.row], photos.at[this.article.row + 1])]
      .map((number) => photoFacts[number])
      .filter((facts) => facts !== undefined);
  }
}

export class LedgerArticle implements Article {
  readonly row: number;
  readonly #shelf: Shelf;

  constructor(shelf: Shelf, row: number) {
    this.#shelf = shelf;
    this.row = row;
  }

  get #ledger(): Ledger {
    return this.#shelf.ledger;
  }

  get #rest(): Article {
    return this.#shelf.head(this.row).article;
  }

  get prints(): Prints {
    const { card, own, body } = this.#ledger;
    return { card: card[this.row] ?? 0, own: own[this.row] ?? 0, body: body[this.row] ?? 0 };
  }

  get teaserPrint(): number {
    return this.#ledger.teaser[this.row] ?? 0;
  }

  get id(): string {
    return this.#ledger.ids[this.row] ?? "";
  }
  get path(): string {
    return `articles/${this.id}.md`;
  }
  get address(): string {
    return `/${this.id}.html`;
  }
  get title(): string {
    return this.#ledger.titles[this.row] ?? "";
  }
  get date(): number {
    return this.#ledger.date[this.row] ?? 0;
  }
  get updated(): number | undefined {
    return orNone(this.#ledger.updated[this.row]);
  }
  get expires(): number | undefined {
    return orNone(this.#ledger.expires[this.row]);
  }
  get section(): string {
    const { section, sectionNames } = this.#ledger;
    return sectionNames[section[this.row] ?? 0] ?? "";
  }
  get authors(): readonly string[] {
    return namesAt(this.#ledger.authors, this.row, this.#ledger.authorNames);
  }
  get topics(): readonly string[] {
    return namesAt(this.#ledger.topics, this.row, this.#ledger.topicNames);
  }
  get places(): readonly string[] {
    return namesAt(this.#ledger.places, this.row, this.#ledger.placeNames);
  }
  get aliases(): readonly string[] {
    return this.#ledger.aliases[this.row] ?? [];
  }
  get status(): Article["status"] {
    return STATUSES[this.#ledger.status[this.row] ?? 0] ?? "published";
  }
  get pinned(): boolean {
    return this.#ledger.pinned[this.row] === 1;
  }
  get summary(): string {
    return this.#rest.summary;
  }
  get photo(): Article["photo"] {
    return this.#rest.photo;
  }
  get awards(): Article["awards"] {
    return this.#rest.awards;
  }
  get corrections(): Article["corrections"] {
    return this.#rest.corrections;
  }
  get source(): string | undefined {
    return this.#rest.source;
  }
}

/** Of any story: kept ones know theirs, others are looked through. */
export function printsOf(story: Story): Prints {
  const { article } = story;
  if (article instanceof LedgerArticle) return article.prints;
  return {
    card: cardPrint(article),
    own: textPrint(JSON.stringify(article)),
    body: bodyPrint(story.body),
  };
}

/** A story as it was parsed, read whole from the store where it is kept in one. */
export function plainStory(story: Story): Story {
  return story instanceof LedgerStory ? story.plain : story;
}

/** The pictures that a story shows, without opening it where it is kept in a ledger. */
export function pictureFactsOf(story: Story): readonly PictureFacts[] {
  return story instanceof LedgerStory ? story.pictureFacts : story.photos.map(({ picture }) => picture);
}

/** Of what the shortest lists show of it. */
export function teaserPrintOf(article: Article): number {
  return article instanceof LedgerArticle ? article.teaserPrint : teaserPrint(article);
}

/** Of what lists show of it. */
export function cardPrintOf(article: Article): number {
  return article instanceof LedgerArticle ? article.prints.card : cardPrint(article);
}

function orNone(number = Number.NaN): number | undefined {
  return Number.isNaN(number) ? undefined : number;
}

export function namesAt({ at, values }: Lists, row: number, names: readonly string[]): string[] {
  const listed: string[] = [];
  const end = at[row + 1] ?? 0;
  for (let index = at[row] ?? 0; index < end; index++) listed.push(names[values[index] ?? 0] ?? "");
  return listed;
}
