/** What a page needs besides its photos to look and work as it does online, told from its HTML. */

/** The viewer of photos is fetched when somebody wants it, so it stands in attributes of its own. */
const NEEDED = /\s(?:href|src|data-viewer|data-viewer-style)="(\/tai-nguyen\/[\w.-]+)"/g;

export function filesIn(html: string): string[] {
  return [...new Set([...html.matchAll(NEEDED)].map(([, address = ""]) => address))];
}
