/** The syllables of a piece of Vietnamese text, as search counts them. */

/** Runs of letters and runs of digits: `kinh tế - xã hội` has 4. */
export function syllablesOf(text: string): string[] {
  return text.match(/\p{Alphabetic}+|\p{N}+/gu) ?? [];
}
