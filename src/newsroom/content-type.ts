/** What kind of file a browser is sent, told by its name. */
import path from "node:path";
import { FORM_ADDRESS } from "../content/editing.ts";

const BINARY = "application/octet-stream";
const BY_ENDING: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** The development server looks for `text/html` to have pages load themselves again; a form that is filled in must not. */
const HTML_LEFT_ALONE = "Text/HTML; charset=utf-8";

export function contentTypeOf(file: string): string {
  if (file === `${FORM_ADDRESS.slice(1)}index.html`) return HTML_LEFT_ALONE;
  const name = path.posix.basename(file);
  // What the host reads: `_headers`.
  if (name.startsWith("_")) return "text/plain; charset=utf-8";
  return BY_ENDING[path.posix.extname(name)] ?? BINARY;
}
