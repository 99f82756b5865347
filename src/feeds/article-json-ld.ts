/** Structured data of an article's page: the article, and the way to it from the front page. */
import type { Photo } from "../content/article.ts";
import type { Site } from "../content/tables.ts";
import type { ArticlePage, Byline } from "../edition/edition.ts";
import { sectionAddress } from "../edition/make-edition.ts";
import type { Paper } from "../edition/paper.ts";
import { pictureAddress, pictureWidths } from "../images/picture.ts";
import { toIso } from "../text/vietnam-time.ts";
import { absoluteAddress } from "./absolute.ts";
import { type JsonLd, organization, publisher, type Thing } from "./json-ld.ts";
import { lastChange } from "./last-change.ts";

/** Newsrooms sign together as often as people do: Tổ Thời sự, Ban Biên tập. */
const COLLECTIVE = /^(ban|báo|nhóm|phòng|tòa soạn|tổ|ttxvn)(\s|$)/i;

/** NewsArticle and BreadcrumbList of an article's page. */
export function articleJsonLd(page: ArticlePage, paper: Paper): JsonLd {
  return {
    "@context": "https://schema.org",
    "@graph": [newsArticle(page, paper), breadcrumbs(page, paper.site)],
  };
}

function newsArticle({ story, section, byline, topics, places }: ArticlePage, paper: Paper): Thing {
  const { article, body } = story;
  const { site } = paper;
  const url = absoluteAddress(site, article.address);
  return {
    "@type": "NewsArticle",
    "@id": url,
    url,
    mainEntityOfPage: url,
    headline: article.title,
    description: article.summary,
    image: article.photo && [imageObject(article.photo, site)],
    datePublished: toIso(article.date),
    dateModified: toIso(lastChange(article)),
    author: byline.length === 0 ? publisher(site) : byline.map((each) => author(each, site)),
    publisher: organization(paper),
    articleSection: section.name,
    keywords: some(topics.map(({ name }) => name)),
    contentLocation: some(places.map(({ name }) => ({ "@type": "Place", name }))),
    correction: some(
      article.corrections.map(({ date, text }) => ({
        "@type": "CorrectionComment",
        text,
        datePublished: toIso(date),
      })),
    ),
    wordCount: body.words,
    inLanguage: "vi",
    isAccessibleForFree: true,
  };
}

function breadcrumbs({ story, section }: ArticlePage, site: Site): Thing {
  const steps = [
    { name: "Trang chủ", address: "/" },
    { name: section.name, address: sectionAddress(section) },
    { name: story.article.title, address: story.article.address },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absoluteAddress(site, address),
    })),
  };
}

function author({ name, address }: Byline, site: Site): Thing {
  return {
    "@type": COLLECTIVE.test(name) ? "Organization" : "Person",
    name,
    url: absoluteAddress(site, address),
  };
}

/** The widest JPEG: search engines show large pictures only from 1,200 pixels on. */
function imageObject({ picture, caption, credit }: Photo, site: Site): Thing {
  const width = pictureWidths(picture.width).at(-1) ?? picture.width;
  return {
    "@type": "ImageObject",
    url: absoluteAddress(site, pictureAddress(picture.hash, width, "jpeg")),
    width,
    height: Math.round((picture.height * width) / picture.width),
    caption,
    creditText: credit,
  };
}

function some<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}
