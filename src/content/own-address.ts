/** Which addresses belong to the paper itself, whether their pages are there today or may be tomorrow. */
import { RESERVED_ADDRESSES } from "./tables.ts";

const FILES = new Set([
  ...["rss.xml", "atom.xml", "feed.json", "moi-nhat.json", "viet-tat.json", "den-han.json", "robots.txt"],
  ...["manifest.webmanifest", "404", "404.html", "sw.js", "_headers", "_redirects", "llms.txt"],
]);
const FEEDS = /\/(rss\.xml|atom\.xml|feed\.json)$/;
const SITEMAP = /^sitemap(-[^/]*)?\.xml$/;
/** Archives by year and by month. */
const ARCHIVE = /^\d{4}(\/\d{2})?$/;

/** Two addresses that a case-blind disk or a careless server would take for one come out the same. */
export function foldAddress(address: string): string {
  return decoded(address)
    .normalize("NFC")
    .toLowerCase()
    .replace(/\/{2,}/g, "/")
    .replace(/\/index\.html$/, "/")
    .replace(/(?<=.)\/$/, "");
}

/**
 * @param address folded
 * @param fixed addresses of the sections, folded
 */
export function isOwnAddress(address: string, fixed: ReadonlySet<string>): boolean {
  const path = address.slice(1);
  const [first = ""] = path.split("/");
  return (
    path === "" ||
    FILES.has(path) ||
    SITEMAP.test(path) ||
    ARCHIVE.test(path) ||
    RESERVED_ADDRESSES.includes(first) ||
    // The host's own, and what the world agrees on: https://www.rfc-editor.org/rfc/rfc8615
    first === ".netlify" ||
    first === ".well-known" ||
    fixed.has(address.replace(FEEDS, ""))
  );
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
