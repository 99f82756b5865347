/** The shortcodes of a WordPress post (`[caption …]`, `[gallery …]`) as plain HTML; those we do not know are told and go. */
import { escapeHtml } from "../../../text/escape-html.ts";

export interface PlainShortcodes {
  readonly html: string;
  /** Names of those that went. */
  readonly unknown: ReadonlySet<string>;
}

/** What the site's library knows of a gallery's pictures. */
export interface GallerySource {
  /** Those that were uploaded for this post: for a gallery that names none. */
  ids(): readonly string[];
  /** HTML, or nothing. */
  caption(id: string): string;
}

interface Shortcode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands between `[name]` and `[/name]`. */
  readonly content: string;
}

/** Only what looks like one: `[1]`, `[sic]` and `[ảnh]` are words. */
const OPENING =
  /(\[?)\[([a-z][\w-]{1,60})((?:\s+(?:[^[\]"']|"[^"]{0,4000}"|'[^']{0,4000}'){0,2000}|=[^[\]]{0,400})?)(\/?)\](\]?)/g;
const STRAY_END = /\[\/([a-z][\w-]{1,60})\]/g;
const KNOWN = /^(?:wp_caption|caption|gallery|embed|youtube|vimeo|video|audio)$/;

export function plainShortcodes(text: string, gallery: GallerySource): PlainShortcodes {
  const unknown = new Set<string>();
  const neverClosed = new Set<string>();
  let html = "";
  let from = 0;
  for (const found of text.matchAll(OPENING)) {
    const [whole, before = "", name = "", written = "", , after = ""] = found;
    // Within one that is done already.
    if (found.index < from) continue;
    if (before && after) {
      html += text.slice(from, found.index) + whole.slice(1, -1);
      from = found.index + whole.length;
      continue;
    }
    const opens = found.index + before.length;
    const ends = found.index + whole.length - after.length;
    const closing = `[/${name}]`;
    const close = neverClosed.has(name) ? -1 : text.indexOf(closing, ends);
    if (close < 0) neverClosed.add(name);
    const attributes = attributesOf(written);
    const isOne = close >= 0 || attributes.size > 0 || name.includes("_") || name === "gallery";
    if (!isOne) continue;
    html += text.slice(from, opens);
    from = ends;
    const content = close < 0 ? "" : text.slice(ends, close);
    const plain = KNOWN.test(name) ? htmlOf({ name, attributes, content }, gallery) : "";
    if (plain === "") unknown.add(name);
    else if (close >= 0 && name !== "gallery") from = close + closing.length;
    html += plain;
  }
  html += text.slice(from);
  return { html: html.replace(STRAY_END, (end, name) => (unknown.has(String(name)) ? "" : end)), unknown };
}

function htmlOf({ name, attributes, content }: Shortcode, gallery: GallerySource): string {
  if (name.endsWith("caption")) return captioned(content, attributes.get("caption") ?? "");
  if (name === "gallery") {
    const ids = (attributes.get("ids") ?? attributes.get("include") ?? "")
      .split(/[\s,]+/)
      .filter((id) => /^\d+$/.test(id));
    return (ids.length > 0 ? ids : gallery.ids())
      .map((id) => galleryFigure(id, gallery.caption(id)))
      .join("");
  }
  const sources = [
    content,
    ...["", "src", "url", "mp4", "mp3", "m4v", "webm", "ogv", "m4a"].map((key) => attributes.get(key) ?? ""),
  ];
  const address = sources.map((source) => source.trim()).find((source) => /^https?:\/\/\S+$/i.test(source));
  return address === undefined
    ? ""
    : `\n\n<p><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>\n\n`;
}

function galleryFigure(id: string, caption: string): string {
  const words = caption === "" ? "" : `<figcaption>${caption}</figcaption>`;
  return `\n\n<figure><img class="wp-image-${id}">${words}</figure>\n\n`;
}

/** The picture, with or without a link around it, and then the words. */
function captioned(content: string, told: string): string {
  const picture = /^\s*(?:<a\b[^<>]*>\s*)?(<img\b[^<>]*>)(?:\s*<\/a>)?/i.exec(content);
  if (!picture) return content;
  const words = told === "" ? content.slice(picture[0].length).trim() : escapeHtml(told);
  return `\n\n<figure>${picture[1] ?? ""}<figcaption>${words}</figcaption></figure>\n\n`;
}

function attributesOf(written: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const bare = /^\s*=\s*["']?([^"'\]]*)/.exec(written)?.[1];
  if (bare !== undefined) attributes.set("", bare);
  for (const [, key = "", double, single, plain] of written.matchAll(
    /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g,
  )) {
    attributes.set(key.toLowerCase(), double ?? single ?? plain ?? "");
  }
  const address = /^\s+(https?:\/\/[^\s"']+)/i.exec(written)?.[1];
  if (address !== undefined) attributes.set("", address);
  return attributes;
}
