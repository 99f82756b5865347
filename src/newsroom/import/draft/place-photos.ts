/** Photos of a text at their places: figures of the article's own files, or a note where a photo is missing. */
import type { Element, ElementContent } from "hast";
import { toString as textOf } from "hast-util-to-string";
import { visit } from "unist-util-visit";
import { figuresInBlocks } from "../blocks/figures-in-blocks.ts";
import { cleanLine } from "./clean-text.ts";
import { guessDescription, isDescription } from "./guess-description.ts";
import { joinCaption, splitCaption } from "./split-caption.ts";

/** A photo of the source: the file that it becomes, or why it becomes none. */
export type SourcePhoto = { readonly name: string } | { readonly refused: string };

export interface PlacedPhoto {
  readonly name: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
}

export interface PlacedPhotos {
  readonly blocks: readonly Element[];
  readonly left: readonly string[];
  readonly guessed: readonly string[];
}

/** Blocks in which every picture stands in a figure of its own, out of lists, tables and quotations too. */
export function figuresApart(blocks: readonly Element[]): Element[] {
  return figuresInBlocks(blocks).flatMap((block) => {
    if (block.tagName === "figure") return splitFigure(block);
    const images = imagesIn(block);
    if (images.length === 0) return [block];
    return [withoutImages(block), ...images.map((image) => figureOf([image]))];
  });
}

/** The addresses of the pictures, in their order, each once. */
export function photoSources(blocks: readonly Element[]): string[] {
  return [...new Set(blocks.flatMap((block) => imagesIn(block).map(sourceOf)))];
}

/**
 * @param blocks of `figuresApart`
 * @param photoAt what became of a picture's address
 */
export function placePhotos(
  blocks: readonly Element[],
  title: string,
  photoAt: (source: string) => SourcePhoto | undefined,
): PlacedPhotos {
  const left: string[] = [];
  const guessed: string[] = [];
  const placed = blocks.flatMap((block): Element[] => {
    const [image] = block.tagName === "figure" ? imagesIn(block) : [];
    if (!image) return [block];
    const { text, credit } = splitCaption(captionOf(block));
    const photo = photoAt(sourceOf(image));
    if (photo === undefined || "refused" in photo) {
      const why = photo?.refused ?? "tệp ảnh không có trong nguồn";
      const caption = joinCaption({ text, credit });
      left.push(
        caption === ""
          ? `Một ảnh (${shorten(sourceOf(image))}): ${why}`
          : `Ảnh “${shorten(caption)}”: ${why}; chú thích giữ trong hộp ghi chú`,
      );
      return caption === "" ? [] : [missingPhoto(caption)];
    }
    const alt = cleanLine(String(image.properties.alt ?? ""));
    const isTold = isDescription(alt, text);
    if (!isTold) guessed.push(`Mô tả ảnh ${photo.name} là đoán: xem lại`);
    if (text === "") guessed.push(`Ảnh ${photo.name} chưa có chú thích`);
    return [
      photoFigure({
        name: photo.name,
        alt: isTold ? alt : guessDescription(text, title),
        caption: text,
        credit,
      }),
    ];
  });
  return { blocks: placed, left, guessed };
}

/** The photo of a figure that `placePhotos` has made. */
export function placedPhoto(block: Element | undefined): PlacedPhoto | undefined {
  if (block?.tagName !== "figure") return undefined;
  const { src, alt } = imagesIn(block)[0]?.properties ?? {};
  const { text, credit } = splitCaption(captionOf(block));
  return { name: String(src ?? ""), alt: String(alt ?? ""), caption: text, credit };
}

function photoFigure({ name, alt, caption, credit }: PlacedPhoto): Element {
  const image = element("img", { src: name, alt }, []);
  const words = joinCaption({ text: caption, credit });
  return figureOf(
    words === "" ? [image] : [image, element("figcaption", {}, [{ type: "text", value: words }])],
  );
}

/** A box of the text: `aside` with the name of its kind. */
function missingPhoto(caption: string): Element {
  const paragraph = element("p", {}, [{ type: "text", value: caption }]);
  return element("aside", { dataBox: "ghi-chu Ảnh cần bổ sung" }, [paragraph]);
}

/** One figure a picture; the caption stays with the last. */
function splitFigure(figure: Element): Element[] {
  const images = imagesIn(figure);
  const caption = captionOf(figure);
  if (images.length === 0)
    return caption === "" ? [] : [element("p", {}, [{ type: "text", value: caption }])];
  return images.map((image, at) =>
    figureOf(
      at === images.length - 1 && caption !== ""
        ? [image, element("figcaption", {}, [{ type: "text", value: caption }])]
        : [image],
    ),
  );
}

function captionOf(figure: Element): string {
  return cleanLine(textOf(withoutImages(figure)));
}

function sourceOf(image: Element): string {
  return String(image.properties.src ?? "");
}

function imagesIn(block: Element): Element[] {
  const images: Element[] = [];
  visit(block, "element", (node) => {
    if (node.tagName === "img") images.push(node);
  });
  return images;
}

function withoutImages(node: Element): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (child.type !== "element") return [child];
    return child.tagName === "img" ? [] : [withoutImages(child)];
  });
  return { ...node, children };
}

function figureOf(children: ElementContent[]): Element {
  return element("figure", {}, children);
}

function element(tagName: string, properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName, properties, children };
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
