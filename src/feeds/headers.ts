/** Netlify's `_headers`: what browsers may do with a page, how long they may keep it, and of what type feeds are. */
import { backendHosts, FORM_ADDRESS, hasForm } from "../content/editing.ts";
import type { Site } from "../content/tables.ts";
import { LATEST_ADDRESS } from "../edition/latest.ts";
import { sectionAddress } from "../edition/make-edition.ts";
import type { Paper } from "../edition/paper.ts";
import { atomAddress } from "./atom.ts";
import { jsonFeedAddress } from "./json-feed.ts";
import { rssAddress } from "./rss.ts";

type Headers = Readonly<Record<string, string>>;
type Rule = readonly [path: string, headers: Headers];

const READERS_POLICY = [
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
];

const SECURITY: Headers = {
  "Content-Security-Policy": READERS_POLICY.join("; "),
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
export function renderHeaders({ site, sections, preview }: Paper): string {
  const rules: Rule[] = [
    ["/*", { ...SECURITY, ...ASK_EVERY_TIME, ...(preview ? { "X-Robots-Tag": "noindex" } : {}) }],
    ["/tai-nguyen/*", KEEP],
    ["/anh/*", { ...KEEP, ...SHOWN_ELSEWHERE }],
    ["/pagefind/*", KEEP],
    ["/pagefind/catalog.json", ASK_EVERY_TIME],
    ["/pagefind/goi-y.json", ASK_EVERY_TIME],
    [LATEST_ADDRESS, contentType("application/json")],
    ["/manifest.webmanifest", contentType("application/manifest+json")],
    ...(hasForm(site) ? [formRule(site)] : []),
    ...["/", ...sections.map(sectionAddress)].flatMap((address) => feedRules({ address })),
  ];
  return `# Tòa Soạn\n${rules.map(renderRule).join("")}`;
}

/** The form styles its parts as it goes, shows photos that are not saved yet, and talks to the repository's host. */
function formRule(site: Site): Rule {
  const { connect, images } = backendHosts(site);
  const own: Readonly<Record<string, readonly string[]>> = {
    "connect-src": ["'self'", "blob:", "data:", ...connect],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "blob:", "data:", ...images],
    "media-src": ["'self'", "blob:"],
  };
  const policy = READERS_POLICY.map((directive) => {
    const [name = ""] = directive.split(" ");
    return own[name] ? `${name} ${own[name].join(" ")}` : directive;
  });
  return [
    `${FORM_ADDRESS}*`,
    {
      "Content-Security-Policy": policy.join("; "),
      // Signing in happens in a window of its own, which then tells this one.
      "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
      "X-Robots-Tag": "noindex",
    },
  ];
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
