/** Plain line ends, no byte order mark, and a line end after the last line. */

/** What readers see is the same: the program reads every file so. */
export function fixLineEnds(text: string): string {
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  return plain === "" || plain.endsWith("\n") ? plain : `${plain}\n`;
}
