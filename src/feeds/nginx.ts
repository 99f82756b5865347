/** The same rules for nginx, as an example: headers by address, types, redirects, https. https://nginx.org/en/docs/ */
import type { Paper } from "../edition/paper.ts";
import { type HeaderRule, headerRules } from "./header-rules.ts";

/** What a browser is told of a file by its ending. */
const TYPES: Readonly<Record<string, string>> = {
  "text/html": "html",
  "text/css": "css",
  "text/javascript": "js",
  "text/plain": "txt",
  "application/json": "json",
  "application/xml": "xml",
  "image/svg+xml": "svg",
  "image/avif": "avif",
  "image/webp": "webp",
  "image/jpeg": "jpeg jpg",
  "image/png": "png",
  "font/woff2": "woff2",
};
/** Sent packed: the rest is packed already. */
const TEXT = Object.keys(TYPES).filter((type) => /^text\/(?!html)|json|xml/.test(type));
/** A file that answers its folder's address: `/tim-kiem/` is `/tim-kiem/index.html` by then. */
const INDEX = "(?:index\\.html)?";

interface Choice {
  readonly header: string;
  readonly variable: string;
  /** For `/*`. */
  readonly usual: string;
  /** The first that matches holds. */
  readonly others: readonly (readonly [pattern: string, value: string])[];
}

/**
 * @param paper whose assets may have a star in the place of their hashes, so that the file serves for every build
 * @param about what stands above it, for whoever sets the server up
 */
export function renderNginx(paper: Paper, about: readonly string[]): string {
  const rules = headerRules(paper);
  const choices = choicesOf(rules);
  const special = typesOf(rules);
  const packed = [...new Set([...TEXT, ...special.keys()])];
  return `${about.map((line) => `# ${line}`.trimEnd()).join("\n")}

# Room for some thousand moved addresses; nginx wants to know before the first map.
map_hash_max_size 65536;
map_hash_bucket_size 512;
${choices.map(renderMap).join("")}
# The address as it was asked for, without its query: as old addresses stand in _redirects.
map $request_uri $paper_asked {
    "~^(?<paper_path>[^?]*)" $paper_path;
}
map $paper_asked $paper_moved {
    default "";
    include /etc/nginx/paper-moved.map;
}

server {
    listen 80;
    listen [::]:80;
    server_name bao.example.vn;
    server_tokens off;
    return 301 https://$host$request_uri;
}

server {
    listen 443 ssl http2;
    listen [::]:443 ssl http2;
    server_name bao.example.vn;
    ssl_certificate /etc/letsencrypt/live/bao.example.vn/fullchain.pem;
    ssl_certificate_key /etc/letsencrypt/live/bao.example.vn/privkey.pem;
    ssl_protocols TLSv1.2 TLSv1.3;

    root /srv/bao/_site;
    index index.html;
    error_page 403 =404 /404.html;
    error_page 404 /404.html;
    absolute_redirect off;
    server_tokens off;
    disable_symlinks on from=$document_root;

    charset utf-8;
    charset_types ${packed.join(" ")};
    types {
${Object.entries(TYPES)
  .map(([type, endings]) => `        ${type} ${endings};\n`)
  .join("")}    }
    default_type application/octet-stream;
    gzip on;
    gzip_vary on;
    gzip_types ${packed.join(" ")};
    # With the Brotli module: brotli on; and brotli_types with the same list.

    # None of these in a location: one with an add_header of its own loses all of them.
${choices.map(renderHeader).join("")}
    if ($paper_moved) {
        return 301 $paper_moved$is_args$args;
    }
    location / {
        try_files $uri $uri/ $uri.html =404;
    }
    # For certificates, and security.txt.
    location ^~ /.well-known/ {
    }
    # _headers and _redirects are for Netlify; names with a dot in front are not the paper's.
    location ~ /[._] {
        return 404;
    }
${[...special].map(renderType).join("")}}
`;
}

/** One variable for each header: nginx would send a header twice that two places set. */
function choicesOf(rules: readonly HeaderRule[]): Choice[] {
  const names = new Set(rules.flatMap(({ headers }) => Object.keys(headers)));
  names.delete("Content-Type");
  return [...names].map((header) => {
    const said = rules.flatMap(({ path, headers }) => {
      const value = headers[header];
      return value === undefined ? [] : [{ path, value }];
    });
    return {
      header,
      variable: `$paper_${header.toLowerCase().replaceAll("-", "_")}`,
      usual: said.find(({ path }) => path === "/*")?.value ?? "",
      others: said
        .filter(({ path }) => path !== "/*")
        .map(({ path, value }) => [patternOf(path), value] as const)
        .reverse(),
    };
  });
}

function renderMap({ header, variable, usual, others }: Choice): string {
  if (others.length === 0) return "";
  const lines = others.map(([pattern, value]) => `    "~${pattern}" ${quoted(value)};\n`);
  return `
# ${header}
map $uri ${variable} {
    default ${quoted(usual)};
${lines.join("")}}
`;
}

function renderHeader({ header, variable, usual, others }: Choice): string {
  return `    add_header ${header} ${others.length === 0 ? quoted(usual) : variable} always;\n`;
}

/** Patterns of the addresses whose type is not that of their ending, by type. */
function typesOf(rules: readonly HeaderRule[]): ReadonlyMap<string, readonly string[]> {
  const types = new Map<string, string[]>();
  for (const { path, headers } of rules) {
    // nginx adds the character set itself, and packs only what has none yet.
    const type = headers["Content-Type"]?.replace(/;.*/, "");
    if (type !== undefined) types.set(type, [...(types.get(type) ?? []), patternOf(path)]);
  }
  return types;
}

function renderType([type, patterns]: readonly [type: string, patterns: readonly string[]]): string {
  return `    location ~ "${patterns.join("|")}" {
        types {}
        default_type ${type};
    }
`;
}

/** A path of a rule as a regular expression of nginx. */
function patternOf(path: string): string {
  const segments = path
    .split("/")
    .map((part) =>
      part.startsWith(":") ? "[^/]+" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*"),
    );
  return `^${segments.join("/")}${path.endsWith("/") ? INDEX : ""}$`;
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, "\\$&")}"`;
}
