/** An article as a feed reader shows it: sapo, lead photo and body in one piece of HTML, every address absolute. */
import type { Article, Photo } from "../content/article.ts";
import type { Site } from "../content/tables.ts";
import type { ArticlePage } from "../edition/edition.ts";
import { mainWidth } from "../images/picture.ts";
import { escapeHtml } from "../text/escape-html.ts";
import { absoluteHtml } from "./absolute.ts";

/** Readers that have the full text show no summary beside it, so the sapo opens it. */
export function fullTextOf({ story }: ArticlePage, site: Site): string {
  const { article, body } = story;
  const parts = [
    `<p><strong>${escapeHtml(article.summary)}</strong></p>`,
    article.photo && renderPhoto(article.photo),
    body.html,
  ];
  return absoluteHtml(parts.filter((part) => part !== undefined).join("\n"), site, article.address);
}

function renderPhoto(photo: Photo): string {
  const caption = captionOf(photo);
  const image = `<img src="${escapeHtml(photo.picture.src)}" alt="${escapeHtml(photo.alt)}">`;
  return `<figure>${image}${caption && `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>`;
}

function captionOf({ caption, credit }: Photo): string {
  return [caption, credit && `Ảnh: ${credit}`].filter(Boolean).join(" ");
}

/** What an article is about, for a feed's categories: its section, then its topics. */
export function categoriesOf({ section, topics }: ArticlePage): string[] {
  return [...new Set([section.name, ...topics.map(({ name }) => name)])];
}

export interface FeedPicture {
  /** From the site's root. */
  readonly address: string;
  readonly type: "image/jpeg";
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** The lead photo that feeds point to, always JPEG. */
export function leadPicture({ photo }: Article): FeedPicture | undefined {
  if (!photo) return undefined;
  const { picture, alt } = photo;
  const width = mainWidth(picture.width);
  const height = Math.round((picture.height * width) / picture.width);
  return { address: picture.src, type: "image/jpeg", width, height, alt };
}
