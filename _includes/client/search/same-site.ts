/** Whether an address out of a data file may become a link: only into this site. */

/** No scheme, no other host; browsers read a backslash as a slash and drop tabs and line breaks, so neither may stand in it. */
export function isSameSite(address: string): boolean {
  return /^\/(?!\/)[^\\\s]*$/.test(address);
}
