/** What a reader asks for, and how the page's address says it: `?q=…&nam=2022&chuyen-muc=ID&xep=moi-nhat`. */

export interface Query {
  readonly words: string;
  /** `2022`, or empty for all. */
  readonly year: string;
  /** A section's id, or empty for all. */
  readonly section: string;
  readonly order: "lien-quan" | "moi-nhat";
}

/** @param source an address's parameters or a form's data; unknown orders are the default */
export function readQuery(source: URLSearchParams | FormData): Query {
  const text = (name: string) => {
    const value = source.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  return {
    words: text("q").normalize("NFC"),
    year: text("nam"),
    section: text("chuyen-muc"),
    order: text("xep") === "moi-nhat" ? "moi-nhat" : "lien-quan",
  };
}

/** The address's part from the question mark on; what is default is left out. */
export function writeQuery({ words, year, section, order }: Query): string {
  const parameters = new URLSearchParams();
  if (words) parameters.set("q", words);
  if (year) parameters.set("nam", year);
  if (section) parameters.set("chuyen-muc", section);
  if (order !== "lien-quan") parameters.set("xep", order);
  const written = parameters.toString();
  return written && `?${written}`;
}

/** Nothing to look for. */
export function isEmpty({ words, year, section }: Query): boolean {
  return !words && !year && !section;
}
