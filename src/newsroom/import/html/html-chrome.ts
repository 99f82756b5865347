/** Elements of a page that are not its article's: what nobody sees, and what stands around every article. */
import type { Element } from "hast";

const UNSEEN =
  /^(?:script|style|noscript|template|svg|math|head|title|meta|link|base|input|button|select|textarea|canvas|map|dialog|frame|frameset|applet|param|track|source)$/;
const CHROME_TAGS = /^(?:nav|footer|aside)$/;
const CHROME =
  /^(?:(?:box|block|list|detail|article|post|news|entry|c)[-_]{0,2})?(?:share|sharing|shares|social|socials|fb-like|addthis\w*|related|relate|relates|relatednews|tin-?lien-?quan|tinlienquan|lien-?quan|comments?|binh-?luan|breadcrumbs?|tags|tag-?list|ads|advert\w*|adsbygoogle|banner|quang-?cao|print|toolbar|tool-?box|rating|vote|popup|modal|newsletter|subscribe|menu|navbar|footer|sidebar|other-?news|tin-?khac|cac-?tin-?khac|most-?read|hidden|sr-only|no-?print|feedback|phan-?hoi)(?:[-_]{0,2}(?:box|list|news|bar|content|wrap|wrapper|area|link|links|post|posts|button|buttons|top|bottom|container|item))?$/i;

export function isUnseen({ tagName, properties }: Element): boolean {
  if (UNSEEN.test(tagName) || properties.hidden === true || properties.ariaHidden === "true") return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(
    String(properties.style ?? ""),
  );
}

export function isPageChrome({ tagName, properties }: Element): boolean {
  const names = [properties.className, properties.id].flat().map((name) => String(name ?? ""));
  return CHROME_TAGS.test(tagName) || names.some((name) => CHROME.test(name));
}
