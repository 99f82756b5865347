/** Rule: an address shown as text names its host in letters that are what they seem; others are shown as the network writes them. */
import type MarkdownIt from "markdown-it";

/** No host is longer. */
const HOST = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]{0,255})/i;
/** Circumflex, breve, horn and the five tones: with them the letters of Vietnamese are those of ASCII, and đ. */
const MARKS = /[\u0300-\u0303\u0306\u0309\u031b\u0323]/g;
const PLAIN = /^[a-z0-9đ.:@_-]*$/i;

/** `https://lоngan.gov.vn` with a Cyrillic о is shown as browsers show it: `https://xn--lngan-…`. */
export function plainHosts(md: MarkdownIt): void {
  const shownAddress = md.normalizeLinkText;
  md.normalizeLinkText = (address) => {
    const shown = shownAddress(address);
    const host = HOST.exec(shown)?.[1] ?? "";
    return PLAIN.test(host.normalize("NFD").replace(MARKS, "")) ? shown : md.normalizeLink(address);
  };
}
