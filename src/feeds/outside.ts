/** What search engines and other sites are told of each kind of page. */
import type {
  ArticlePage,
  AuthorPage,
  FrontPage,
  MonthPage,
  SectionPage,
  TagPage,
  YearPage,
} from "../edition/edition.ts";
import type { Paper } from "../edition/paper.ts";
import type { ShareImage } from "../images/card/card.ts";
import { articleJsonLd } from "./article-json-ld.ts";
import { type JsonLd, structuredDataOf } from "./json-ld.ts";
import { authorJsonLd, monthJsonLd, sectionJsonLd, tagJsonLd, yearJsonLd } from "./list-json-ld.ts";
import { homeJsonLd } from "./organization-json-ld.ts";
import { articleImage, listImage, paperImage } from "./share-card.ts";

export interface Outside {
  readonly image: ShareImage | undefined;
  /** JSON-LD, safe inside a script element. */
  readonly structuredData?: string | undefined;
}

export function articleOutside(page: ArticlePage, paper: Paper): Outside {
  const { address } = page.story.article;
  return told(address, paper, articleImage(page, paper), articleJsonLd(page, paper));
}

export function homeOutside(_: FrontPage, paper: Paper): Outside {
  return told("/", paper, paperImage(paper), homeJsonLd(paper));
}

export function sectionOutside(page: SectionPage, paper: Paper): Outside {
  return told(page.address, paper, listImage(page.articles, paper), sectionJsonLd(page, paper.site));
}

export function tagOutside(page: TagPage, paper: Paper): Outside {
  return told(page.address, paper, listImage(page.articles, paper), tagJsonLd(page, paper.site));
}

export function authorOutside(page: AuthorPage, paper: Paper): Outside {
  return told(page.address, paper, listImage(page.articles, paper), authorJsonLd(page, paper.site));
}

export function monthOutside(page: MonthPage, paper: Paper): Outside {
  return told(page.address, paper, paperImage(paper), monthJsonLd(page, paper.site));
}

export function yearOutside(page: YearPage, paper: Paper): Outside {
  return told(page.address, paper, paperImage(paper), yearJsonLd(page, paper.site));
}

/** A page that is about nothing in particular. */
export function plainOutside(paper: Paper): Outside {
  return { image: paperImage(paper) };
}

function told(address: string, paper: Paper, image: ShareImage | undefined, data: JsonLd): Outside {
  return { image, structuredData: structuredDataOf(address, paper.site, data) };
}
