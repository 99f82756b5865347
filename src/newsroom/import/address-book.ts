/** Old addresses of pieces -> the articles that they have become. */

export class AddressBook {
  readonly #ids = new Map<string, string>();

  /** The first that claims an address has it. */
  add(addresses: readonly string[], id: string): void {
    for (const address of addresses) {
      const key = keyOf(address);
      if (key !== "" && !this.#ids.has(key)) this.#ids.set(key, id);
    }
  }

  /** @param address path and query, from the site's root */
  articleAt(address: string): string | undefined {
    return this.#ids.get(keyOf(address)) ?? this.#ids.get(keyOf(address.replace(/\?.*$/s, "")));
  }
}

/** With or without a slash at its end, encoded or not, it is one address; the front page is nobody's. */
function keyOf(address: string): string {
  let plain = address.replace(/#.*$/s, "");
  try {
    plain = decodeURIComponent(plain);
  } catch {
    // A stray percent sign stands for itself.
  }
  return plain.normalize("NFC").replace(/\/+$/, "");
}
