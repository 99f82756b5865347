/** The pictures of a WordPress site: their largest files, found by number or address, in a copy of its uploads. */
import type { Element } from "hast";
import { readUpload } from "../beside-reader.ts";
import { wordsOf } from "../blocks/block-facts.ts";
import { parseHtml } from "../html/parse-html.ts";
import type { Attachment, WxrSite } from "./survey-wxr.ts";

/** `anh-1024x683.jpg`: a smaller copy. */
const SIZED = /-\d{2,5}x\d{2,5}(?=\.[a-z]{3,4}$)/i;
/** `anh-scaled.jpg`: WordPress's own copy of a very large picture. */
const SCALED = /-scaled(?=\.[a-z]{3,4}$)/i;
/** On the net, on the site itself, or written into the page. */
const PICTURE = /^(?:https?:\/\/|\/(?!\/)|data:image\/)/i;
const LAZY = ["dataSrc", "dataLazySrc", "dataOrigFile", "dataLargeFile", "dataOriginal"];

export class WordpressLibrary {
  readonly #attachments: ReadonlyMap<string, Attachment>;
  readonly #byAddress = new Map<string, Attachment>();
  readonly #byParent = new Map<string, string[]>();
  readonly #base: URL | undefined;

  constructor({ attachments, base }: WxrSite) {
    this.#attachments = attachments;
    this.#base = base;
    for (const attachment of attachments.values()) {
      this.#byAddress.set(keyOf(attachment.url), attachment);
      if (!/\.(?:jpe?g|png|webp|avif|gif)$/i.test(attachment.url)) continue;
      const ids = this.#byParent.get(attachment.parent) ?? [];
      ids.push(attachment.id);
      this.#byParent.set(attachment.parent, ids);
    }
  }

  picturesOf(post: string): readonly string[] {
    return this.#byParent.get(post) ?? [];
  }

  attachment(id: string): Attachment | undefined {
    return this.#attachments.get(id);
  }

  /** Gives an image its address and description; false for counters and what has no address. */
  dress(image: Element): boolean {
    const { width, height, className, dataId, alt } = image.properties;
    if (Number(width) === 1 || Number(height) === 1) return false;
    const named = /\bwp-image-(\d+)/.exec([className].flat().join(" "))?.[1] ?? String(dataId ?? "");
    const written = this.#absolute(writtenAddress(image));
    const known = this.#attachments.get(named) ?? this.#byAddress.get(keyOf(written));
    const src = known?.url || written;
    if (!PICTURE.test(src)) return false;
    image.properties = { src, alt: String(alt ?? "") || (known?.alt ?? ""), dataWritten: written };
    return true;
  }

  #absolute(address: string): string {
    return address.startsWith("data:") || !URL.canParse(address, this.#base?.href)
      ? address
      : new URL(address, this.#base).href;
  }
}

/** The bytes of a picture, the largest that the copy of the uploads has. */
export async function readPicture(
  media: string,
  src: string,
  written: string,
): Promise<Uint8Array | undefined> {
  const addresses = [src.replace(SCALED, ""), src, written.replace(SIZED, ""), written];
  for (const address of new Set(addresses.filter(Boolean))) {
    const path = /\/uploads\/(.+)$/.exec(address)?.[1];
    const bytes = path === undefined ? undefined : await readUpload(media, path);
    if (bytes) return bytes;
  }
  return undefined;
}

/** Words of a caption or title, which WordPress keeps as HTML. */
export function plainWords(html: string): string {
  if (!/[<&]/.test(html)) return html.replace(/\s+/g, " ").trim();
  return parseHtml(`<body>${html}`)
    .children.flatMap((node) => (node.type === "element" ? [wordsOf(node)] : []))
    .join(" ")
    .trim();
}

function writtenAddress({ properties }: Element): string {
  const src = String(properties.src ?? "").trim();
  const lazy = LAZY.map((name) => String(properties[name] ?? "").trim()).find(Boolean) ?? "";
  return src === "" || src.startsWith("data:") ? lazy || src : src;
}

/** The same picture in any size, over http or https. */
function keyOf(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/[?#].*$/s, "")
    .replace(SIZED, "")
    .replace(SCALED, "");
}
