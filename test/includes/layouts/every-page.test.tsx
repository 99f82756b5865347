import { within } from "@testing-library/dom";
import type { JSX } from "preact";
import { describe, expect, it } from "vitest";
import { ArticlePageLayout } from "../../../_includes/layouts/article-page.tsx";
import { AuthorPageLayout } from "../../../_includes/layouts/author-page.tsx";
import { FormPageLayout } from "../../../_includes/layouts/form-page.tsx";
import { HomePageLayout } from "../../../_includes/layouts/home-page.tsx";
import { MonthPageLayout } from "../../../_includes/layouts/month-page.tsx";
import { NotFoundPageLayout } from "../../../_includes/layouts/not-found-page.tsx";
import { OfflinePageLayout } from "../../../_includes/layouts/offline-page.tsx";
import { PrivacyPageLayout } from "../../../_includes/layouts/privacy-page.tsx";
import { renderDocument } from "../../../_includes/layouts/render-document.ts";
import { SearchPageLayout } from "../../../_includes/layouts/search-page.tsx";
import { SectionPageLayout } from "../../../_includes/layouts/section-page.tsx";
import { TagPageLayout } from "../../../_includes/layouts/tag-page.tsx";
import { ThanksPageLayout } from "../../../_includes/layouts/thanks-page.tsx";
import { WithdrawnPageLayout } from "../../../_includes/layouts/withdrawn-page.tsx";
import { YearPageLayout } from "../../../_includes/layouts/year-page.tsx";
import type { Edition } from "../../../src/edition/edition.ts";
import { teaserOf } from "../../../src/edition/latest.ts";
import type { Paper } from "../../../src/edition/paper.ts";
import { articleOf, at, awardOf, documentOf, editionOf, paperOf, photo } from "../paper-fixture.ts";

const rich = editionOf([
  articleOf("mot", {
    photo,
    awards: [awardOf()],
    topics: ["Thi đua"],
    places: ["Tân An"],
    authors: ["to-thoi-su"],
  }),
  articleOf("hai", { date: at("2023-05-20T10:00"), section: "van-hoa", photo }),
  articleOf("ba", { date: at("2022-11-20T10:00") }),
  articleOf("rut", { status: "withdrawn", title: "Bài sai" }),
]);
const empty = editionOf([]);

function pagesOf(edition: Edition, paper: Paper): Record<string, JSX.Element> {
  const { articlePages, front, sectionPages, months, years, topics, places, authors, withdrawn } = edition;
  const latest = front.latest.map(teaserOf);
  return Object.fromEntries<JSX.Element>([
    ["home", <HomePageLayout key="" {...{ front, paper }} />],
    ["search", <SearchPageLayout key="" {...{ years, topics, paper }} />],
    ["not-found", <NotFoundPageLayout key="" {...{ years, latest, paper }} />],
    ["thanks", <ThanksPageLayout key="" paper={paper} />],
    ["privacy", <PrivacyPageLayout key="" paper={paper} />],
    ["offline", <OfflinePageLayout key="" paper={paper} />],
    ...articlePages.map(
      (page) =>
        [`article ${page.story.article.id}`, <ArticlePageLayout key="" {...{ page, paper }} />] as const,
    ),
    ...sectionPages.map(
      (page) =>
        [`section ${page.address}`, <SectionPageLayout key="" {...{ page, years, paper }} />] as const,
    ),
    ...months.map(
      (page) => [`month ${page.address}`, <MonthPageLayout key="" {...{ page, paper }} />] as const,
    ),
    ...years.map(
      (page) => [`year ${page.year}`, <YearPageLayout key="" {...{ page, years, paper }} />] as const,
    ),
    ...topics.map(
      (page) => [`topic ${page.name}`, <TagPageLayout key="" kind="Chủ đề" {...{ page, paper }} />] as const,
    ),
    ...places.map(
      (page) =>
        [`place ${page.name}`, <TagPageLayout key="" kind="Địa phương" {...{ page, paper }} />] as const,
    ),
    ...authors.map(
      (page) => [`author ${page.name}`, <AuthorPageLayout key="" {...{ page, paper }} />] as const,
    ),
    ...withdrawn.map(
      (article) =>
        [`withdrawn ${article.id}`, <WithdrawnPageLayout key="" {...{ article, paper }} />] as const,
    ),
  ]);
}

const cases = [
  ...Object.entries(pagesOf(rich, paperOf())),
  ...Object.entries(pagesOf(empty, paperOf({ linkGroups: [] }))).map(
    ([name, page]) => [`${name}, of an empty paper`, page] as const,
  ),
];

describe.each(cases)("%s", (name, page) => {
  const html = renderDocument(page);
  const document = documentOf(html);

  it("is a whole Vietnamese document with one headline", () => {
    expect(html).toMatch(/^<!doctype html>\n<html lang="vi">/);
    expect(within(document.body).getAllByRole("heading", { level: 1 })).toHaveLength(1);
    expect(document.querySelector("meta[name=description]")?.getAttribute("content")).toBeTruthy();
  });

  it("obeys the strict content security policy", () => {
    expect(document.querySelectorAll("[style], style, script:not([src]), [onclick]")).toHaveLength(0);
  });

  it("has browsers check each style and script that it loads", () => {
    const loaded = [
      ...document.querySelectorAll("link[rel=stylesheet], link[rel=modulepreload], script[src]"),
    ];
    expect(loaded.length).toBeGreaterThanOrEqual(2);
    for (const element of loaded)
      expect(element.getAttribute("integrity"), element.outerHTML).toMatch(/^sha384-/);
  });

  it("shows its headline before the styles of what comes later", () => {
    const both = [...document.querySelectorAll('h1, link[href="/tai-nguyen/later.css"]')];
    expect(both.map(({ localName }) => localName)).toEqual(["h1", "link"]);
  });

  it("uses every id once and labels by ids that exist", () => {
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const labelled of document.querySelectorAll("[aria-labelledby]")) {
      expect(ids).toContain(labelled.getAttribute("aria-labelledby"));
    }
  });

  it("offers at most one search box, with a name", () => {
    expect(within(document.body).getAllByRole("searchbox")).toHaveLength(1);
  });

  it("keeps robots out where there is nothing to find", () => {
    const hidden = /^(not-found|thanks|offline|withdrawn)/.test(name);
    expect(document.querySelector("meta[name=robots][content=noindex]") !== null).toBe(hidden);
  });
});

describe("the form for editors", () => {
  const assets = {
    "quan-tri.css": "/tai-nguyen/quan-tri/quan-tri.css",
    "quan-tri.js": "/tai-nguyen/quan-tri/quan-tri.js",
  };
  const integrity = { "quan-tri.css": "sha384-kieu", "quan-tri.js": "sha384-khung" };
  const document = documentOf(renderDocument(<FormPageLayout paper={paperOf({ assets, integrity })} />));

  it("has browsers check its style and its script", () => {
    const loaded = [...document.querySelectorAll("link[rel=stylesheet], script")];
    expect(loaded.map((element) => element.getAttribute("integrity"))).toEqual([
      "sha384-kieu",
      "sha384-khung",
    ]);
  });
});

describe.each(Object.entries(pagesOf(rich, paperOf({ preview: true }))))("%s, in a preview", (_, page) => {
  it("keeps robots out", () => {
    const robots = documentOf(renderDocument(page)).querySelector("meta[name=robots]");
    expect(robots?.getAttribute("content")).toBe("noindex");
  });
});

describe("the front page", () => {
  const document = documentOf(renderDocument(<HomePageLayout front={rich.front} paper={paperOf()} />));
  const page = within(document.body);

  it("has the paper's name for its headline, and the lead story's photo first", () => {
    expect(page.getByRole("heading", { level: 1 }).textContent).toBe("Báo Tràm Vàng");
    expect(document.querySelector("main img")?.getAttribute("fetchpriority")).toBe("high");
    expect(document.querySelectorAll("img[fetchpriority]")).toHaveLength(1);
  });

  it("has the newest with their days, and the website links", () => {
    const newest = within(page.getByRole("region", { name: "Mới nhất" }));
    expect(newest.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Bài mot 5/6/2023",
      "Bài hai 20/5/2023",
      "Bài ba 20/11/2022",
    ]);
    const link = within(page.getByRole("region", { name: "Liên kết website" })).getByRole("link");
    expect(link.getAttribute("rel")).toBe("noopener external");
  });

  it("says so when there is nothing to read yet", () => {
    const { body } = documentOf(renderDocument(<HomePageLayout front={empty.front} paper={paperOf()} />));
    expect(within(body).getByText(/Chưa có bài nào được xuất bản/)).toBeTruthy();
  });
});

it("a withdrawn piece's notice does not repeat its headline", () => {
  const [article] = rich.withdrawn;
  if (!article) throw new Error("no withdrawn piece");
  const html = renderDocument(<WithdrawnPageLayout article={article} paper={paperOf()} />);
  expect(html).not.toContain("Bài sai");
});

it("a year leads to its months and to the years beside it", () => {
  const [, page] = rich.years;
  if (!page) throw new Error("no second year");
  const { body } = documentOf(
    renderDocument(<YearPageLayout page={page} years={rich.years} paper={paperOf()} />),
  );
  expect(within(body).getByRole("link", { name: "Tháng 11 1 bài" }).getAttribute("href")).toBe("/2022/11/");
  expect(
    within(body)
      .getByRole("link", { name: /Năm 2023/ })
      .getAttribute("href"),
  ).toBe("/2023/");
});

it("a month goes day by day and leads to the months beside it", () => {
  const page = rich.months[1];
  if (!page) throw new Error("no second month");
  const { body } = documentOf(renderDocument(<MonthPageLayout page={page} paper={paperOf()} />));
  expect(within(body).getByRole("heading", { level: 2, name: "Thứ Bảy, 20/5/2023" })).toBeTruthy();
  const pager = within(within(body).getByRole("navigation", { name: "Tháng trước và tháng sau" }));
  expect(pager.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
    "/2022/11/",
    "/2023/06/",
  ]);
});

describe("in a preview", () => {
  const unpublished = { drafts: 1200, future: 1 };
  it.each(Object.entries(pagesOf(rich, paperOf({ preview: true, unpublished }))))(
    "%s keeps robots out and says what it is",
    (_, page) => {
      const document = documentOf(renderDocument(page));
      expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
      expect(within(document.body).getByRole("complementary", { name: "Bản xem thử" }).textContent).toBe(
        "Bản xem thử, không dành cho độc giả. Hiện cả 1.200 bản nháp và 1 bài hẹn giờ.",
      );
    },
  );

  it("says so too where readers see everything already", () => {
    const paper = paperOf({ preview: true, unpublished: { drafts: 0, future: 0 } });
    const { body } = documentOf(renderDocument(<ThanksPageLayout paper={paper} />));
    expect(within(body).getByText(/Không có bản nháp nào/)).toBeTruthy();
  });
});
