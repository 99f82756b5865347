/** Structured data of an article's page: the article, and the way to it from the front page. */
import type { ImageObject, NewsArticle } from "schema-dts";
import type { Photo } from "../content/article.ts";
import type { Site } from "../content/tables.ts";
import type { ArticlePage } from "../edition/edition.ts";
import { sectionAddress } from "../edition/make-edition.ts";
import type { Paper } from "../edition/paper.ts";
import { pictureAddress, pictureWidths } from "../images/picture.ts";
import { toIso } from "../text/vietnam-time.ts";
import { absoluteAddress } from "./absolute.ts";
import { breadcrumbs } from "./breadcrumbs-json-ld.ts";
import { graphOf, type JsonLd, present, some } from "./json-ld.ts";
import { lastChange } from "./last-change.ts";
import { publisher, publisherWithLogo } from "./organization-json-ld.ts";
import { signerOf } from "./signer-json-ld.ts";

/** NewsArticle and BreadcrumbList of an article's page. */
export function articleJsonLd(page: ArticlePage, paper: Paper): JsonLd {
  const { section, story } = page;
  const { title, address } = story.article;
  const way = [
    { name: section.name, address: sectionAddress(section) },
    { name: title, address },
  ];
  return graphOf(newsArticle(page, paper), breadcrumbs(paper.site, way));
}

/** https://developers.google.com/search/docs/appearance/structured-data/article */
function newsArticle({ story, section, byline, topics, places }: ArticlePage, paper: Paper) {
  const { article } = story;
  const { site } = paper;
  const url = absoluteAddress(site, article.address);
  return present({
    "@type": "NewsArticle",
    "@id": url,
    url,
    mainEntityOfPage: url,
    headline: article.title,
    description: article.summary,
    image: article.photo && [imageObject(article.photo, site)],
    datePublished: toIso(article.date),
    dateModified: toIso(lastChange(article)),
    author: byline.length === 0 ? publisher(site) : byline.map((each) => signerOf(each, site)),
    publisher: publisherWithLogo(paper),
    articleSection: section.name,
    keywords: some(topics.map(({ name }) => name)),
    contentLocation: some(places.map(({ name }) => ({ "@type": "Place", name }) as const)),
    correction: some(
      article.corrections.map(
        ({ date, text }) =>
          ({
            "@type": "CorrectionComment",
            text,
            datePublished: toIso(date),
          }) as const,
      ),
    ),
    sourceOrganization:
      article.source === undefined ? undefined : ({ "@type": "Organization", name: article.source } as const),
    inLanguage: "vi",
  }) satisfies NewsArticle;
}

/** The widest JPEG: search engines show large pictures only from 1,200 pixels on. */
function imageObject({ picture, caption, credit }: Photo, site: Site) {
  const width = pictureWidths(picture.width).at(-1) ?? picture.width;
  return present({
    "@type": "ImageObject",
    url: absoluteAddress(site, pictureAddress(picture.hash, width, "jpeg")),
    caption,
    creditText: credit,
  }) satisfies ImageObject;
}
