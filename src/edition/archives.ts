/** The archive by month and year, on the newsroom's calendar. A month that is over never changes again. */
import type { Article } from "../content/article.ts";
import { groupBy } from "../group-by.ts";
import type { MonthPage, YearPage } from "./edition.ts";

/** @param articles newest first; gives months newest first */
export function monthPages(articles: readonly Article[]): MonthPage[] {
  // The id begins with year and month, and the reader of content holds it to the date.
  const byMonth = [...groupBy(articles, ({ id }) => id.slice(0, 7))];
  return byMonth.map(([key, inMonth], index) => {
    const [year = "", month = ""] = key.split("/");
    return {
      year,
      month,
      address: `/${key}/`,
      articles: inMonth,
      previous: addressOf(byMonth[index + 1]?.[0]),
      next: addressOf(byMonth[index - 1]?.[0]),
    };
  });
}

/** @param months newest first; gives years newest first, their months from January on */
export function yearPages(months: readonly MonthPage[]): YearPage[] {
  return [...groupBy(months, ({ year }) => year)].map(([year, inYear]) => ({
    year,
    address: `/${year}/`,
    months: inYear
      .map(({ month, address, articles }) => ({ month, address, count: articles.length }))
      .reverse(),
    count: inYear.reduce((sum, { articles }) => sum + articles.length, 0),
  }));
}

function addressOf(key: string | undefined): string | undefined {
  return key === undefined ? undefined : `/${key}/`;
}
