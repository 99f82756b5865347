/** Names of authors and topics in the spelling that the newsroom has already: two spellings of one would be a problem. */
import type { Author } from "../../content/tables.ts";
import { spellingKey } from "../../text/normal-form.ts";

/** What programs call whoever is logged in. */
const ACCOUNT = /^(?:admin|administrator|editor|user|root|webmaster|guest|author|bientap|bbt|btv)\d*$|@/i;

export class KnownNames {
  readonly #authors: readonly Author[];
  readonly #spelt: Readonly<Record<"authors" | "topics", Map<string, string>>>;

  /** @param used in articles so far */
  constructor(authors: readonly Author[], used: Readonly<Record<"authors" | "topics", readonly string[]>>) {
    this.#authors = authors;
    const spelt = (names: readonly string[]) => new Map(names.map((name) => [spellingKey(name), name]));
    this.#spelt = { authors: spelt(used.authors), topics: spelt(used.topics) };
  }

  /** @returns undefined for what is no name */
  nameOf(kind: "authors" | "topics", name: string): string | undefined {
    const key = spellingKey(name);
    if (kind === "authors") {
      const known = this.#authors.find((author) => spellingKey(author.name) === key || author.id === name);
      if (known) return known.id;
      if (ACCOUNT.test(name)) return undefined;
    }
    // In small letters and hyphens alone it would be taken for an id of the table of authors.
    const shown =
      kind === "authors" && /^[a-z0-9-]+$/.test(name) ? name.slice(0, 1).toUpperCase() + name.slice(1) : name;
    const spelling = this.#spelt[kind].get(key) ?? shown;
    this.#spelt[kind].set(key, spelling);
    return /\p{L}/u.test(spelling) ? spelling : undefined;
  }
}
