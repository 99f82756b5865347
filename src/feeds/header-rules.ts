/** What a host is asked to send along with each kind of address, whatever host it is. */
import { backendHosts, FORM_ADDRESS, FORM_CONFIG_ADDRESS, hasForm } from "../content/editing.ts";
import { LATEST_ADDRESS } from "../edition/latest.ts";
import type { Paper } from "../edition/paper.ts";
import { SHORT_FORMS_ADDRESS } from "../edition/short-forms-address.ts";
import { DATA_POLICY, formPolicy, READERS_POLICY, SEARCH_POLICY } from "./content-policy.ts";
import { LLMS_ADDRESS } from "./llms-txt.ts";
import { NEXT_CHANGE_ADDRESS } from "./next-change.ts";
import { PERMISSIONS } from "./permissions.ts";
import { SECURITY_ADDRESS } from "./security-txt.ts";

export type Headers = Readonly<Record<string, string>>;

/**
 * A path is an address from the site's root, or `/*` for all. `:name` stands for one folder or file, a star in a name for
 * what it may hold. A star alone would do for more than it says: Netlify takes `/anh/*` for `/anh-hung/`, too.
 */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Headers;
}

const SECURITY: Headers = {
  "Content-Security-Policy": READERS_POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Origin-Agent-Cluster": "?1",
  "Permissions-Policy": PERMISSIONS,
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "X-Permitted-Cross-Domain-Policies": "none",
};

const ASK_EVERY_TIME: Headers = { "Cache-Control": "public, max-age=0, must-revalidate" };
/** For files whose names change with their content. */
const KEEP: Headers = { "Cache-Control": "public, max-age=31536000, immutable" };
const KEEP_NOTHING: Headers = { "Cache-Control": "no-store" };
const NO_ROBOTS: Headers = { "X-Robots-Tag": "noindex" };
/** Full-text feeds are read on other sites, photos and icons included. */
const SHOWN_ELSEWHERE: Headers = { "Cross-Origin-Resource-Policy": "cross-origin" };

/** Rules in order: of two that say something of one header, the later holds. */
export function headerRules(paper: Paper): HeaderRule[] {
  const { preview } = paper;
  return [
    rule("/*", { ...SECURITY, ...ASK_EVERY_TIME, ...(preview ? NO_ROBOTS : {}) }),
    ...["/tai-nguyen/:file", "/tai-nguyen/:folder/:file", "/tai-nguyen/:folder/:kind/:file"].map(kept),
    rule("/anh/:file", { ...KEEP, ...SHOWN_ELSEWHERE }),
    ...["/pagefind/:tier/:file", "/pagefind/:tier/:kind/:file"].map(kept),
    ...shownElsewhere(paper),
    ...searchRules(paper),
    ...formRules(paper),
    ...Object.entries(TYPES).flatMap(([type, paths]) => paths.map((path) => rule(path, typeHeaders(type)))),
  ];
}

function rule(path: string, headers: Headers): HeaderRule {
  return { path, headers };
}

function kept(path: string): HeaderRule {
  return rule(path, KEEP);
}

function shownElsewhere({ assets }: Paper): HeaderRule[] {
  const icons = Object.entries(assets).filter(([name]) => name.startsWith("icon"));
  return icons.map(([, address]) => rule(address, SHOWN_ELSEWHERE));
}

/** A worker keeps to the policy that comes with its script. */
function searchRules({ assets }: Paper): HeaderRule[] {
  const worker = assets["search-worker.js"];
  return ["/tim-kiem/", ...(worker === undefined ? [] : [worker])].map((path) =>
    rule(path, { "Content-Security-Policy": SEARCH_POLICY }),
  );
}

function formRules({ site }: Paper): HeaderRule[] {
  if (!hasForm(site)) return [];
  const policy: Headers = {
    "Content-Security-Policy": formPolicy(backendHosts(site)),
    // Signing in happens in a window of its own, which then tells this one.
    "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
  };
  return [
    rule(FORM_ADDRESS, { ...policy, ...NO_ROBOTS, ...KEEP_NOTHING }),
    rule(FORM_CONFIG_ADDRESS, { ...NO_ROBOTS, ...KEEP_NOTHING }),
  ];
}

/** Files that are no pages: hosts would tell their types by the ending alone, or not at all. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  "application/rss+xml": ["/rss.xml", "/:section/rss.xml", "/chu-de/:topic/rss.xml"],
  "application/atom+xml": ["/atom.xml", "/:section/atom.xml"],
  "application/feed+json": ["/feed.json", "/:section/feed.json", "/chu-de/:topic/feed.json"],
  "application/xml": ["/sitemap.xml", "/sitemap-*.xml"],
  "application/json": [LATEST_ADDRESS, SHORT_FORMS_ADDRESS, NEXT_CHANGE_ADDRESS],
  "application/manifest+json": ["/manifest.webmanifest"],
  "text/plain": ["/robots.txt", LLMS_ADDRESS, SECURITY_ADDRESS],
};

function typeHeaders(type: string): Headers {
  return {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Security-Policy": DATA_POLICY,
  };
}
