/** Of a preview's edition what readers may know already: feeds and sitemaps go to machines, which look at no ribbon. */
import type { Article } from "../content/article.ts";
import type { Edition, TagPage } from "./edition.ts";
import { visibilityOf } from "./publishable.ts";

export function publishedPart(edition: Edition): Edition {
  const isPublished = (article: Article) => visibilityOf(article, edition.now) === "published";
  const published = <Page extends { readonly articles: readonly Article[] }>(page: Page): Page => ({
    ...page,
    articles: page.articles.filter(isPublished),
  });
  const tags = <Page extends TagPage>(pages: readonly Page[]): Page[] =>
    pages.map(published).filter(({ articles }) => articles.length > 0);
  const months = edition.months.map(published).filter(({ articles }) => articles.length > 0);
  return {
    ...edition,
    articles: edition.articles.filter(isPublished),
    articlePages: edition.articlePages.filter(({ article }) => isPublished(article)),
    sectionPages: edition.sectionPages.map(published),
    months,
    years: edition.years.filter(({ year }) => months.some((month) => month.year === year)),
    topics: tags(edition.topics),
    places: tags(edition.places),
    authors: tags(edition.authors),
  };
}
