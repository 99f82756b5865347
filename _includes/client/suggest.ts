/** Suggestions under a search box: a script of its own, fetched when a reader first turns to one. */
import { SEARCH_FOLDER, SUGGESTIONS_FILE } from "../../src/search/archive/catalog.ts";
import { SuggestionBox } from "./suggest/suggestion-box.ts";
import { readSuggestions } from "./suggest/suggestions.ts";

const ADDRESS = SEARCH_FOLDER + SUGGESTIONS_FILE;

/**
 * @param typing whether the reader has typed and not yet searched, asked once the suggestions are there
 * @throws where they cannot be fetched; a site without them has none, which is no error
 */
export async function startSuggestions(input: HTMLInputElement, typing: () => boolean): Promise<void> {
  const response = await fetch(ADDRESS);
  if (!response.ok) return;
  const box = new SuggestionBox(input, readSuggestions(await response.json()), (address) =>
    location.assign(address),
  );
  if (typing()) box.suggest();
}
