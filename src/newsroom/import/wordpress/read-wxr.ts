/** A WordPress export (WXR) as pieces, one post after another; the file is walked through twice and never stands in memory as a tree. */
import type { Element } from "hast";
import { visit } from "unist-util-visit";
import { explain } from "../../../problem.ts";
import { ImportRefused, type Piece, type SourceFile } from "../piece.ts";
import { postFacts } from "./post-facts.ts";
import { surveyWxr, type WxrSite, whySkipped } from "./survey-wxr.ts";
import { wordpressContent } from "./wordpress-content.ts";
import { plainWords, readPicture, WordpressLibrary } from "./wordpress-library.ts";
import { metaOf, textIn, type WxrElement, wxrElements } from "./wxr-elements.ts";

export interface WxrOptions {
  /** A folder with a copy of the site's `wp-content/uploads`. */
  readonly media?: string | undefined;
  /** Who was to be read where, and no texts: for a first look at large files. */
  readonly headsOnly?: boolean;
}

const MOST_TEXT = 5_000_000;
const DATA = /^data:image\/(?:jpeg|jpg|png|webp|avif|gif);base64,/i;
/** As many addresses as a person reads. */
const MOST_TOLD = 5;

/**
 * What the file holds besides posts is told with the last of them.
 * @throws ImportRefused, before the first piece, for a file that is not whole or not of WordPress
 */
export async function* readWxr(
  file: SourceFile,
  { media, headsOnly = false }: WxrOptions = {},
): AsyncGenerator<Piece, void> {
  const site = surveyWxr(file.bytes);
  if (site.posts === 0) throw noPosts(site);
  const library = new WordpressLibrary(site);
  let count = 0;
  for (const element of wxrElements(file.bytes)) {
    if (element.name !== "item" || whySkipped(element) !== undefined) continue;
    count++;
    const piece = pieceOf(file.name, element, site, headsOnly ? undefined : library);
    const photos = await photosOf(piece.content, media, piece.left);
    const left = count === site.posts ? [...piece.left, ...site.skipped] : piece.left;
    yield { ...piece, content: { type: "root", children: piece.content }, photos, left };
  }
}

/** @param library left out, its text is not read */
function pieceOf(name: string, item: WxrElement, site: WxrSite, library: WordpressLibrary | undefined) {
  const id = textIn(item, "wp:post_id");
  const left: string[] = [];
  const content = library ? contentOf(item, id, site, library, left) : [];
  return { origin: `${name}, bài ${id}`, ...postFacts(item, site, left), content, left };
}

function contentOf(
  item: WxrElement,
  id: string,
  site: WxrSite,
  library: WordpressLibrary,
  left: string[],
): Element[] {
  const text = textIn(item, "content:encoded");
  if (text.length > MOST_TEXT) {
    left.push(`Chữ của bài dài ${Math.round(text.length / 1e6)} MB, quá lớn nên không lấy`);
    return [];
  }
  if (text.includes("\ufffd")) left.push("Bài có ký tự hỏng (�) từ trong tệp xuất; hãy soát lại");
  try {
    const blocks = wordpressContent(text, {
      base: site.base,
      gallery: {
        ids: () => library.picturesOf(id),
        caption: (picture) => library.attachment(picture)?.caption ?? "",
      },
      dress: (image) => library.dress(image),
      left,
    });
    return withLeadPhoto(blocks, metaOf(item, "_thumbnail_id"), library);
  } catch (fault) {
    // One post that nobody can read stops no other.
    if (!(fault instanceof ImportRefused)) throw fault;
    left.push(`Không lấy được chữ của bài: ${fault.message}`);
    return [];
  }
}

/** The picture that stood over the post, unless it stands in the text as well. */
function withLeadPhoto(blocks: Element[], id: string, library: WordpressLibrary): Element[] {
  const lead = library.attachment(id);
  if (!lead) return blocks;
  const image: Element = {
    type: "element",
    tagName: "img",
    properties: { className: [`wp-image-${id}`] },
    children: [],
  };
  if (
    !library.dress(image) ||
    imagesIn(blocks).some(({ properties }) => properties.src === image.properties.src)
  )
    return blocks;
  const caption: Element = {
    type: "element",
    tagName: "figcaption",
    properties: {},
    children: [{ type: "text", value: plainWords(lead.caption) }],
  };
  const children = lead.caption === "" ? [image] : [image, caption];
  return [{ type: "element", tagName: "figure", properties: {}, children }, ...blocks];
}

/** By their `src`; what the copy of the uploads does not have keeps its address, and nobody goes there. */
async function photosOf(
  blocks: Element[],
  media: string | undefined,
  left: string[],
): Promise<Map<string, Uint8Array>> {
  const photos = new Map<string, Uint8Array>();
  const missing = new Set<string>();
  for (const image of imagesIn(blocks)) {
    const { src: address, dataWritten: written } = image.properties;
    delete image.properties.dataWritten;
    const src = String(address);
    if (DATA.test(src)) {
      const name = `nhung-${photos.size + 1}`;
      image.properties.src = name;
      photos.set(name, Buffer.from(src.slice(src.indexOf(",") + 1), "base64"));
    } else if (media !== undefined && !photos.has(src)) {
      const bytes = await readPicture(media, src, String(written));
      if (bytes) photos.set(src, bytes);
      else missing.add(src);
    }
  }
  if (missing.size > 0) {
    const told = [...missing].slice(0, MOST_TOLD).join(", ");
    left.push(
      `${missing.size} ảnh không có trong thư mục ảnh: ${told}${missing.size > MOST_TOLD ? "…" : ""}`,
    );
  }
  return photos;
}

function imagesIn(blocks: readonly Element[]): Element[] {
  const images: Element[] = [];
  for (const block of blocks) {
    visit(block, "element", (node) => {
      if (node.tagName === "img") images.push(node);
    });
  }
  return images;
}

function noPosts({ skipped }: WxrSite): ImportRefused {
  return new ImportRefused(
    explain({
      found: `Tệp xuất không có bài viết nào${skipped.length > 0 ? ` (${skipped.join("; ")})` : ""}`,
      expected: "tệp xuất có bài viết",
      mend: "trong WordPress, vào Công cụ > Xuất ra, chọn Tất cả nội dung hoặc Bài viết",
    }),
  );
}
