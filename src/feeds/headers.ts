/** Netlify's `_headers`: what browsers may do with a page, how long they may keep it, and of what type feeds are. */
import { LATEST_ADDRESS } from "../edition/latest.ts";
import { sectionAddress } from "../edition/make-edition.ts";
import type { Paper } from "../edition/paper.ts";
import { atomAddress } from "./atom.ts";
import { jsonFeedAddress } from "./json-feed.ts";
import { rssAddress } from "./rss.ts";

type Headers = Readonly<Record<string, string>>;
type Rule = readonly [path: string, headers: Headers];

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  // The search runs as WebAssembly.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "media-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "upgrade-insecure-requests",
].join("; ");

const SECURITY: Headers = {
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Frame-Options": "DENY",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Strict-Transport-Security": "max-age=63072000; includeSubDomains; preload",
};

const ASK_EVERY_TIME: Headers = { "Cache-Control": "public, max-age=0, must-revalidate" };
/** For files whose names change with their content. */
const KEEP: Headers = { "Cache-Control": "public, max-age=31536000, immutable" };
/** Full-text feeds are read on other sites, photos included. */
const SHOWN_ELSEWHERE: Headers = { "Cross-Origin-Resource-Policy": "cross-origin" };

/** Of two rules for one header Netlify takes the later, so the general one stands first. */
export function renderHeaders({ sections, preview }: Paper): string {
  const rules: Rule[] = [
    ["/*", { ...SECURITY, ...ASK_EVERY_TIME, ...(preview ? { "X-Robots-Tag": "noindex" } : {}) }],
    ["/tai-nguyen/*", KEEP],
    ["/anh/*", { ...KEEP, ...SHOWN_ELSEWHERE }],
    ["/pagefind/*", KEEP],
    ["/pagefind/catalog.json", ASK_EVERY_TIME],
    ["/pagefind/goi-y.json", ASK_EVERY_TIME],
    [LATEST_ADDRESS, contentType("application/json")],
    ["/manifest.webmanifest", contentType("application/manifest+json")],
    ...["/", ...sections.map(sectionAddress)].flatMap((address) => feedRules({ address })),
  ];
  return `# Tòa Soạn\n${rules.map(renderRule).join("")}`;
}

function feedRules(feed: { readonly address: string }): Rule[] {
  return [
    [rssAddress(feed), contentType("application/rss+xml")],
    [atomAddress(feed), contentType("application/atom+xml")],
    [jsonFeedAddress(feed), contentType("application/feed+json")],
  ];
}

function contentType(type: string): Headers {
  return { "Content-Type": `${type}; charset=utf-8` };
}

function renderRule([path, headers]: Rule): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `\n${path}\n${lines.join("")}`;
}
