/** What a reader asks for, and how the page's address says it: `?q=…&nam=2022&chuyen-muc=ID&xep=moi-nhat`. */

export interface Query {
  /** As typed, in NFC; at most LONGEST characters. */
  readonly words: string;
  /** `2022`, or empty for all. */
  readonly year: string;
  /** A section's id, or empty for all. */
  readonly section: string;
  /** Names as they stand on the articles, or empty for all. */
  readonly place: string;
  readonly topic: string;
  readonly author: string;
  readonly order: "lien-quan" | "moi-nhat";
}

/** A longer question is cut: nobody types one, and every word costs. */
export const LONGEST = 200;

const NAMES = {
  words: "q",
  year: "nam",
  section: "chuyen-muc",
  place: "dia-phuong",
  topic: "chu-de",
  author: "tac-gia",
} as const;
const FIELDS = Object.keys(NAMES) as (keyof typeof NAMES)[];

/** @param source an address's parameters or a form's data; unknown ones are ignored, unknown orders are the default */
export function readQuery(source: URLSearchParams | FormData): Query {
  const text = (name: string) => {
    const value = source.get(name);
    return typeof value === "string" ? value.normalize("NFC").trim().slice(0, LONGEST) : "";
  };
  return {
    words: text(NAMES.words),
    year: text(NAMES.year),
    section: text(NAMES.section),
    place: text(NAMES.place),
    topic: text(NAMES.topic),
    author: text(NAMES.author),
    order: text("xep") === "moi-nhat" ? "moi-nhat" : "lien-quan",
  };
}

/** The address's part from the question mark on; what is default is left out. */
export function writeQuery(query: Query): string {
  const parameters = new URLSearchParams();
  for (const field of FIELDS) if (query[field]) parameters.set(NAMES[field], query[field]);
  if (query.order !== "lien-quan") parameters.set("xep", query.order);
  const written = parameters.toString();
  return written && `?${written}`;
}

/** Nothing to look for. */
export function isEmpty(query: Query): boolean {
  return FIELDS.every((field) => !query[field]);
}
