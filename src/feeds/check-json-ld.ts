/** Holds structured data to what search engines ask for, so that a fault shows in the build and not in their reports. Pure. */

export interface JsonLdPlace {
  /** Address of the site, without a slash at its end. */
  readonly site: string;
  /** Of the page. */
  readonly page: string;
}

/** Longer headlines are cut; editors' own limit is the same. */
const MOST_HEADLINE = 250;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/;
const DATES = new Set(["datePublished", "dateModified", "dateCreated"]);
/** Addresses of this site. */
const OWN = new Set(["@id", "item", "mainEntityOfPage", "urlTemplate", "url"]);
/** Addresses anywhere. */
const ANYWHERE = new Set([
  ...[
    "sameAs",
    "publishingPrinciples",
    "correctionsPolicy",
    "ethicsPolicy",
    "verificationFactCheckingPolicy",
  ],
  ...["unnamedSourcesPolicy", "ownershipFundingInfo", "masthead", "actionableFeedbackPolicy"],
]);

type Node = Readonly<Record<string, unknown>>;

/** What each type must say. https://developers.google.com/search/docs/appearance/structured-data/search-gallery */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  NewsArticle: [
    "headline",
    "datePublished",
    "dateModified",
    "author",
    "publisher",
    "url",
    "mainEntityOfPage",
  ],
  BreadcrumbList: ["itemListElement"],
  ItemList: ["numberOfItems", "itemListElement"],
  ListItem: ["position", "name"],
  NewsMediaOrganization: ["name", "url"],
  Organization: ["name"],
  Person: ["name"],
  Place: ["name"],
  WebSite: ["name", "url"],
  CollectionPage: ["name", "url"],
  ProfilePage: ["name", "url", "mainEntity"],
  ImageObject: ["url"],
  CorrectionComment: ["text", "datePublished"],
  SearchAction: ["target", "query-input"],
  EntryPoint: ["urlTemplate"],
};

/** @returns what is wrong, each with its place; nothing where all is well */
export function checkJsonLd(value: unknown, place: JsonLdPlace): string[] {
  const check = new Check(place);
  if (!isNode(value) || value["@context"] !== "https://schema.org" || !Array.isArray(value["@graph"])) {
    return ["not a graph of https://schema.org"];
  }
  if (value["@graph"].length === 0) return ["an empty graph"];
  for (const [index, thing] of value["@graph"].entries()) check.thing(thing, `[${index}]`);
  return check.end();
}

class Check {
  readonly #place: JsonLdPlace;
  readonly #faults: string[] = [];
  readonly #types = new Map<string, string>();
  readonly #references: (readonly [at: string, id: string])[] = [];

  constructor(place: JsonLdPlace) {
    this.#place = place;
  }

  /** @returns all faults found, those of references to nothing among them */
  end(): string[] {
    for (const [at, id] of this.#references) {
      if (!this.#types.has(id)) this.#fault(at, `refers to ${id}, which is not on the page`);
    }
    return this.#faults;
  }

  thing(value: unknown, at: string): void {
    if (!isNode(value)) {
      this.#fault(at, "is no thing");
      return;
    }
    const { "@type": type, "@id": id } = value;
    const told = Object.keys(value).filter((key) => value[key] !== undefined);
    if (type === undefined && typeof id === "string" && told.length === 1) {
      this.#references.push([at, id]);
      return;
    }
    const required = REQUIRED[String(type)];
    if (typeof type !== "string" || !required) {
      this.#fault(at, `is a ${type}, which nobody has described here`);
      return;
    }
    for (const key of required) if (value[key] === undefined) this.#fault(`${at}.${key}`, `${type} needs it`);
    if (typeof id === "string") this.#remember(id, type, at);
    for (const key of told) this.#property(key, value[key], `${at}.${key}`);
    this.#ofType(type, value, at);
  }

  #remember(id: string, type: string, at: string): void {
    const known = this.#types.get(id);
    if (known !== undefined && known !== type) this.#fault(at, `${id} is a ${known} elsewhere`);
    this.#types.set(id, type);
  }

  #property(key: string, value: unknown, at: string): void {
    if (Array.isArray(value)) {
      if (value.length === 0) this.#fault(at, "an empty list");
      for (const [index, each] of value.entries()) this.#property(key, each, `${at}[${index}]`);
    } else if (typeof value === "string") this.#text(key, value, at);
    else if (typeof value === "number") {
      if (!Number.isSafeInteger(value) || value < 0) this.#fault(at, `${value} is no count`);
    } else if (typeof value === "object") this.thing(value, at);
  }

  #text(key: string, text: string, at: string): void {
    if (text.trim() === "") this.#fault(at, "an empty text");
    if (DATES.has(key) && !(INSTANT.test(text) && !Number.isNaN(Date.parse(text))))
      this.#fault(at, `${text} is no date with an offset`);
    if (OWN.has(key) && !(text.startsWith(`${this.#place.site}/`) && isAddress(text)))
      this.#fault(at, `${text} is no address of ${this.#place.site}`);
    if (ANYWHERE.has(key) && !isAddress(text)) this.#fault(at, `${text} is no address`);
  }

  #ofType(type: string, value: Node, at: string): void {
    const { itemListElement: items } = value;
    if (type === "NewsArticle") this.#article(value, at);
    if (type === "CollectionPage" || type === "ProfilePage") {
      if (value.url !== this.#place.page) this.#fault(`${at}.url`, "is not the page's");
    }
    if (Array.isArray(items)) this.#items(type, items, value, at);
    if (type === "SearchAction") this.#search(value, at);
  }

  #article({ headline, url, mainEntityOfPage, datePublished, dateModified }: Node, at: string): void {
    if (typeof headline === "string" && headline.length > MOST_HEADLINE)
      this.#fault(`${at}.headline`, `is longer than ${MOST_HEADLINE} characters`);
    if (url !== this.#place.page || mainEntityOfPage !== this.#place.page)
      this.#fault(`${at}.url`, "is not the page's");
    if (Date.parse(String(dateModified)) < Date.parse(String(datePublished)))
      this.#fault(`${at}.dateModified`, "is before datePublished");
  }

  #items(type: string, items: readonly unknown[], { numberOfItems }: Node, at: string): void {
    const wants = type === "BreadcrumbList" ? "item" : "url";
    for (const [index, item] of items.entries()) {
      if (!isNode(item)) continue;
      if (item.position !== index + 1) this.#fault(`${at}.itemListElement[${index}]`, "is out of order");
      if (item[wants] === undefined)
        this.#fault(`${at}.itemListElement[${index}].${wants}`, `${type} needs it`);
    }
    if (type === "BreadcrumbList" && items.length < 2) this.#fault(at, "leads nowhere");
    if (type === "ItemList" && !(typeof numberOfItems === "number" && numberOfItems >= items.length))
      this.#fault(`${at}.numberOfItems`, "is less than what is listed");
  }

  #search({ target, "query-input": input }: Node, at: string): void {
    const [, name = ""] = /^required name=(\w+)$/.exec(String(input)) ?? [];
    const template = isNode(target) ? String(target.urlTemplate) : "";
    if (name === "" || !template.includes(`{${name}}`)) this.#fault(at, "has no place for the words");
  }

  #fault(at: string, what: string): void {
    this.#faults.push(`${at} ${what}`);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}
