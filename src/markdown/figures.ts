/** Rule: images alone in their paragraph become figures with a caption; images in running text become plain pictures. */
import type MarkdownIt from "markdown-it";
import type { StateCore, Token } from "markdown-it";
import type { Picture } from "../images/picture.ts";
import { figureClasses } from "../images/picture-classes.ts";
import { bodySizes, gallerySizes } from "../images/picture-sizes.ts";
import { escapeHtml } from "../text/escape-html.ts";
import type { BodyEnv, Place } from "./body-env.ts";
import { type Caption, captionHtml, parseCaption } from "./caption.ts";
import { judgePhoto } from "./judge-photo.ts";
import { pictureHtml } from "./picture-html.ts";
import { eachInline, plainText, replaceParagraphs } from "./tokens.ts";

/** A column of text is 672 points wide; a tenth more than a photo has is not seen. */
const LEAST_WIDTH = 600;
const GALLERY = "container_anh-chum_open";

export function figures(md: MarkdownIt): void {
  md.core.ruler.push("figures", drawImages);
  md.renderer.rules.figure = (tokens, at) => tokens[at]?.content ?? "";
  md.renderer.rules.picture = (tokens, at) => tokens[at]?.content ?? "";
}

function drawImages(state: StateCore): void {
  if (!state.src.includes("![")) return;
  const env: BodyEnv = state.env;
  const galleries = state.tokens.flatMap(({ type, map }) => (map && type === GALLERY ? [map] : []));
  state.tokens = replaceParagraphs(state.tokens, (children, line, inline) => {
    const sizesOf = galleries.some(([from, to]) => from < line && line < to) ? gallerySizes : bodySizes;
    return onlyImages(children)?.map((image) => {
      const figure = new state.Token("figure", "", 0);
      figure.content = figureHtml(image, env.placeInText(line, inline.content, image.meta), sizesOf, env);
      return figure;
    });
  });
  eachInline(state.tokens, (children, line, inline) => {
    for (const image of children) {
      if (image.type !== "image") continue;
      const place = env.placeInText(line, inline.content, image.meta);
      if (image.attrGet("title")) warnOfHiddenCaption(sourceOf(image), place, env);
      image.content = photoHtml(image, findPhotoOf(image, place, env), bodySizes);
      image.type = "picture";
    }
  });
}

/** The images of a paragraph that holds nothing else, one or several. */
function onlyImages(children: readonly Token[]): Token[] | undefined {
  const images = children.filter(({ type }) => type === "image");
  const others = children.filter(({ type }) => type !== "image");
  const blank = ({ type, content }: Token) =>
    type === "softbreak" || type === "hardbreak" || (type === "text" && content.trim() === "");
  return images.length > 0 && others.every(blank) ? images : undefined;
}

type SizesOf = (picture: Picture) => string;

function figureHtml(image: Token, place: Place, sizesOf: SizesOf, env: BodyEnv): string {
  const caption = parseCaption(image.attrGet("title") ?? "");
  remark(image, caption, place, env);
  env.addWords(caption.text);
  env.addWords(caption.credit);
  const picture = findPhotoOf(image, place, env);
  const shape = picture ? ` class="${figureClasses(picture)}"` : "";
  return `<figure${shape}>${photoHtml(image, picture, sizesOf)}${captionHtml(caption)}</figure>\n`;
}

function remark(image: Token, { text, credit }: Caption, place: Place, env: BodyEnv): void {
  const src = sourceOf(image);
  const photo = {
    src,
    alt: plainText(image.children ?? []).trim(),
    caption: text,
    credit,
    width: env.context.picture(src)?.width,
    leastWidth: LEAST_WIDTH,
  };
  const advice = {
    caption: "chú thích và tên tác giả ảnh trong ngoặc kép sau tên tệp",
    credit: `viết ![mô tả](${src} "Chú thích. Ảnh: Tên tác giả")`,
  };
  for (const { code, explanation } of judgePhoto(photo, advice)) env.report(code, place, explanation);
}

/** The photo, or its description where it cannot be shown. */
function photoHtml(image: Token, picture: Picture | undefined, sizesOf: SizesOf): string {
  const alt = plainText(image.children ?? []).trim();
  return picture
    ? pictureHtml(picture, { alt, sizes: sizesOf(picture), loading: "lazy" })
    : `<span>${escapeHtml(alt)}</span>`;
}

function findPhotoOf(image: Token, place: Place, env: BodyEnv): Picture | undefined {
  const src = sourceOf(image);
  if (!plainText(image.children ?? []).trim()) {
    env.report("anh-thieu-mo-ta", place, {
      found: `Ảnh "${src}" chưa có mô tả`,
      expected: "trong ngoặc vuông một câu tả ảnh cho người không nhìn thấy",
      mend: `viết ![Trong ảnh có gì](${src})`,
    });
  }
  return findPhoto(src, place, env);
}

function findPhoto(src: string, place: Place, env: BodyEnv) {
  const { articleId } = env.context;
  if (!/^[^./\\:?#][^/\\:?#]*$/.test(src)) {
    env.report("anh-sai-duong-dan", place, {
      found: `Đường dẫn ảnh "${src}" không phải là tên tệp`,
      expected: `tên một tệp trong thư mục articles/${articleId}/: anh-1.jpg`,
      mend: "chép ảnh vào thư mục đó rồi chỉ viết tên tệp",
    });
    return undefined;
  }
  const picture = env.context.picture(src);
  if (picture) env.photos.add(src);
  else {
    env.report("anh-khong-thay", place, {
      found: `Không thấy ảnh "${src}"`,
      expected: `tệp articles/${articleId}/${src}`,
      mend: "đặt ảnh vào thư mục đó, hoặc sửa tên tệp cho khớp",
    });
  }
  return picture;
}

function warnOfHiddenCaption(src: string, place: Place, env: BodyEnv): void {
  env.report("anh-giua-dong", place, {
    found: `Ảnh "${src}" nằm giữa dòng chữ nên chú thích của nó không hiện`,
    expected: "ảnh có chú thích đứng riêng một đoạn",
    mend: "để một dòng trống trước và sau ảnh",
  });
}

/** The file name as it was written: markdown-it encodes what addresses may not hold. */
function sourceOf(image: Token): string {
  const src = image.attrGet("src") ?? "";
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}
