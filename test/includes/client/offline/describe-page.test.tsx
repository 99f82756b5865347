// @vitest-environment jsdom
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { describePage } from "../../../../_includes/client/offline/describe-page.ts";
import { ArticlePageLayout } from "../../../../_includes/layouts/article-page.tsx";
import { SectionPageLayout } from "../../../../_includes/layouts/section-page.tsx";
import { articleOf, editionOf, pageOf, paperOf, photo, storyOf } from "../../paper-fixture.ts";

const PHOTO = /^\/anh\/0123456789ab-\d+\.jpeg$/;

function open(page: Parameters<typeof renderToString>[0]): void {
  document.body.innerHTML = /<body>(.*)<\/body>/s.exec(renderToString(page))?.[1] ?? "";
}

describe("what a page says of itself", () => {
  it("is an article's headline, section, date and photos", () => {
    const article = articleOf("mot", { title: "Mùa  nước nổi", photo });
    open(<ArticlePageLayout page={pageOf(storyOf(article))} paper={paperOf()} />);
    expect(describePage(document, "all")).toEqual({
      title: "Mùa  nước nổi",
      section: "Chính trị",
      date: "2023-06-05T07:30:00+07:00",
      photos: [expect.stringMatching(PHOTO)],
    });
  });

  it("names no photo that the reader has not seen", () => {
    open(<ArticlePageLayout page={pageOf(storyOf(articleOf("mot", { photo })))} paper={paperOf()} />);
    expect(describePage(document, "seen").photos).toEqual([]);
    const [image] = document.querySelectorAll("article img");
    Object.defineProperties(image, {
      complete: { value: true },
      naturalWidth: { value: 480 },
      currentSrc: { value: "https://bao.example.vn/anh/0123456789ab-480.avif" },
    });
    expect(describePage(document, "seen").photos).toEqual(["/anh/0123456789ab-480.avif"]);
  });

  it("is a section's name, and the photos of its list", () => {
    const { sectionPages, years } = editionOf([articleOf("mot", { photo }), articleOf("hai", { photo })]);
    const [page] = sectionPages;
    if (!page) throw new Error("no section");
    open(<SectionPageLayout page={page} years={years} paper={paperOf()} />);
    const { title, section, date, photos } = describePage(document, "all");
    expect({ title, section, date }).toEqual({ title: "Chính trị", section: "", date: "" });
    expect(photos).toHaveLength(2);
  });
});
