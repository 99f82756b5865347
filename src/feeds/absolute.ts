/** Addresses as the world outside the site needs them: with the site's own in front. */
import type { Site } from "../content/tables.ts";

const TAG = /<[a-z](?:[^<>"]|"[^"]*")*>/gi;
const ADDRESS = /(\s(?:href|src|poster)=")([^"]*)"/gi;
const ADDRESSES = /(\ssrcset=")([^"]*)"/gi;

/** @param address from the site's root: `/2023/06/….html` */
export function absoluteAddress(site: Pick<Site, "url">, address: string): string {
  return `${site.url}${address}`;
}

/**
 * HTML that can be read away from its page: links and pictures of the site get its address, footnotes the page's.
 * @param html well-formed, attributes in double quotes, as the paper's own renderer writes it
 * @param page address of the page that the HTML stands on
 */
export function absoluteHtml(html: string, site: Pick<Site, "url">, page: string): string {
  const outside = (address: string): string => {
    if (address.startsWith("#")) return absoluteAddress(site, `${page}${address}`);
    return /^\/(?!\/)/.test(address) ? absoluteAddress(site, address) : address;
  };
  const outsideEach = (srcset: string) => srcset.split(/,\s+/).map(outside).join(", ");
  return html.replace(TAG, (tag) =>
    tag
      .replace(ADDRESS, (_, start: string, address: string) => `${start}${outside(address)}"`)
      .replace(ADDRESSES, (_, start: string, srcset: string) => `${start}${outsideEach(srcset)}"`),
  );
}
