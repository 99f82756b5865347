/** Where a piece was to be read before, as the front matter's `aliases` takes it. */

const TAKEN = /^\/(?!\/)[A-Za-z0-9._~/%-]*[A-Za-z0-9._~%-]\/?$/;

/** @returns undefined for what no file's address can be: one with a query, or the front page's own */
export function oldAddress(address: string): string | undefined {
  const encoded = address
    .normalize("NFC")
    .replace(/#.*$/, "")
    .replace(/[^\x21-\x7e]+/gu, encodeURIComponent)
    .replace(/\/{2,}/g, "/");
  return TAKEN.test(encoded) && !/\/\.{1,2}(?:\/|$)/.test(encoded) && encoded.length <= 500
    ? encoded
    : undefined;
}
