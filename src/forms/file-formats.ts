/** Names of the file formats that the form's own script reads and writes. */

/** Sveltia wants this ending for Markdown. */
export const ARTICLE_FORMAT = "bai-viet-frontmatter";

export function tableFormat(table: string): string {
  return `bang-${table}`;
}
