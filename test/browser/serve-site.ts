/** Serves a built site on loopback under the very headers that it asks its host for. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type HeadersAt, netlifyHeaders } from "../feeds/netlify-headers.ts";

export interface SiteServer {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".avif": "image/avif",
  ".webp": "image/webp",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".xml": "application/xml",
};

export interface ServeOptions {
  /** Told of every answer: its address and the bytes of its body on the wire. */
  readonly onSent?: (pathname: string, bytes: number) => void;
}

/** Text is sent compressed, as every CDN sends it. */
const TEXT = /^(text|application\/(json|xml|manifest\+json))|svg/;

export async function serveSite(folder: string, { onSent }: ServeOptions = {}): Promise<SiteServer> {
  const headersOf = await readHeaders(folder);
  const pack = packOnce();
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    const wanted = path.join(
      folder,
      decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname),
    );
    const found = (await isFile(wanted)) && wanted.startsWith(folder);
    const file = found ? wanted : path.join(folder, "404.html");
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    const packed = TEXT.test(type) && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
    const body = packed ? pack(bytes) : bytes;
    onSent?.(pathname, body.length);
    response.writeHead(found ? 200 : 404, {
      "Content-Type": type,
      ...(packed ? { "content-encoding": "gzip" } : {}),
      ...headersOf(pathname),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A CDN packs a file once, not at each request. */
function packOnce(): (bytes: Buffer) => Buffer {
  const known = new Map<string, Buffer>();
  return (bytes) => {
    const key = createHash("sha1").update(bytes).digest("hex");
    const packed = known.get(key) ?? gzipSync(bytes);
    known.set(key, packed);
    return packed;
  };
}

async function readHeaders(folder: string): Promise<HeadersAt> {
  const headersAt = await netlifyHeaders(path.join(folder, "_headers"));
  return (pathname) => {
    const values = headersAt(pathname);
    // The one directive that needs https, which loopback has not.
    const csp = values["Content-Security-Policy"]?.replace(/;?\s*upgrade-insecure-requests/, "");
    return csp === undefined ? values : { ...values, "Content-Security-Policy": csp };
  };
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}
