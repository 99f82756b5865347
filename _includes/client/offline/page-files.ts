/** What a page needs besides its photos to look and work as it does online, told from its HTML. */

/** Scripts that are fetched when somebody wants them stand in attributes of their own: the list of kept pages, the viewer of photos. */
const NEEDED = /\s(?:href|src|data-offline|data-viewer|data-viewer-style)="(\/tai-nguyen\/[\w.-]+)"/g;

export function filesIn(html: string): string[] {
  return [...new Set([...html.matchAll(NEEDED)].map(([, address = ""]) => address))];
}
