/** What the search keeps of an article, as plain data that a process can be sent. */
import type { ArticlePage } from "../edition/edition.ts";
import { pictureWidths } from "../images/picture.ts";
import { toIso } from "../text/vietnam-time.ts";
import type { Thumbnail } from "./archive/fragment.ts";

export interface SearchRecord {
  /** From the site's root. */
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  /** HTML of our own making: the body, with the sub-headings' anchors. */
  readonly html: string;
  /** Read before the body: the lead photo's caption, commendations. */
  readonly extras: readonly string[];
  /** ISO 8601 with the newsroom's offset. */
  readonly date: string;
  /** Section's id. */
  readonly section: string;
  readonly places: readonly string[];
  readonly topics: readonly string[];
  /** Names, not ids. */
  readonly authors: readonly string[];
  readonly thumbnail?: Thumbnail | undefined;
}

export function searchRecord({ story, byline, topics, places }: ArticlePage): SearchRecord {
  const { article, body } = story;
  const { photo, awards } = article;
  const names = (tags: readonly { readonly name: string }[]) => tags.map(({ name }) => name);
  const extras = [
    photo && [photo.caption, photo.credit && `Ảnh: ${photo.credit}`].filter(Boolean).join(". "),
    ...awards.map(({ year, authority, honour, recipients, note }) =>
      [`${honour} của ${authority} năm ${year}`, ...recipients, note].filter(Boolean).join("; "),
    ),
  ];
  return {
    address: article.address,
    title: article.title,
    summary: article.summary,
    html: body.html,
    extras: extras.filter((text): text is string => text !== undefined && text !== ""),
    date: toIso(article.date),
    section: article.section,
    places: names(places),
    topics: names(topics),
    authors: names(byline),
    thumbnail: photo && thumbnailOf(photo.picture),
  };
}

/** JPEG is what every browser shows. */
function thumbnailOf({ hash, width, height }: { hash: string; width: number; height: number }): Thumbnail {
  const small = Math.min(...pictureWidths(width));
  return { hash, width: small, height: Math.round((height * small) / width) };
}
