/** An article as a feed reader shows it: sapo, lead photo and body in one piece of HTML, every address absolute. */
import type { Article, Photo } from "../content/article.ts";
import type { Site } from "../content/tables.ts";
import type { ArticlePage } from "../edition/edition.ts";
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

/** The lead photo that feeds point to, always JPEG; its address is from the site's root. */
export function leadPicture({ photo }: Article): { address: string; type: "image/jpeg" } | undefined {
  return photo && { address: photo.picture.src, type: "image/jpeg" };
}
