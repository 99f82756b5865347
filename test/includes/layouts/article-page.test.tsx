import { within } from "@testing-library/dom";
import { beforeAll, describe, expect, it } from "vitest";
import { ArticlePageLayout } from "../../../_includes/layouts/article-page.tsx";
import { renderDocument } from "../../../_includes/layouts/render-document.ts";
import type { ArticlePage } from "../../../src/edition/edition.ts";
import { articleOf, at, awardOf, documentOf, pageOf, paperOf, photo, storyOf } from "../paper-fixture.ts";

const paper = paperOf();

function open(page: ArticlePage): Document {
  return documentOf(renderDocument(<ArticlePageLayout page={page} paper={paper} />));
}

const full = pageOf(
  storyOf(
    articleOf("hai-nam", {
      title: "Hai năm học và làm theo Bác",
      summary: "Một câu tóm lại cả bài.",
      updated: at("2023-06-06T09:00"),
      authors: ["to-thoi-su", "Minh Châu"],
      topics: ["Học và làm theo Bác"],
      places: ["Tân An"],
      photo,
      awards: [awardOf()],
      corrections: [{ date: at("2023-06-07"), text: "Sửa tên đơn vị." }],
      source: "Ban Tuyên giáo",
    }),
    "<h2 id='muc-0'>Một</h2><p>Chữ.</p>",
    ["Một", "Hai", "Ba", "Bốn"],
  ),
  {
    others: [{ address: "/2023/05/cu.html", title: "Tin cũ", date: at("2023-05-01") }],
    latest: [{ address: "/2023/06/moi.html", title: "Tin mới", date: at("2023-06-09") }],
    previous: { address: "/2023/05/truoc.html", title: "Bài cũ hơn", date: at("2023-05-02") },
    next: { address: "/2023/06/sau.html", title: "Bài mới hơn", date: at("2023-06-08") },
  },
);

describe("an article's page, as a reader finds it", () => {
  let document: Document;
  let page: ReturnType<typeof within<typeof import("@testing-library/dom").queries>>;
  beforeAll(() => {
    document = open(full);
    page = within(document.body);
  });

  it("begins with a way past the header", () => {
    const skip = page.getByRole("link", { name: "Đến nội dung chính" });
    expect(document.querySelector(skip.getAttribute("href") ?? "")?.tagName).toBe("MAIN");
    expect(document.body.firstElementChild).toBe(skip);
  });

  it("has one headline, the sapo, and headings in order", () => {
    expect(page.getByRole("heading", { level: 1 }).textContent).toBe("Hai năm học và làm theo Bác");
    page.getByText("Một câu tóm lại cả bài.");
    const levels = page.getAllByRole("heading").map(({ tagName }) => Number(tagName.slice(1)));
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it("says when it appeared and changed, with the offset", () => {
    const times = [...document.querySelectorAll(".byline time")].map((time) => [
      time.getAttribute("datetime"),
      time.textContent,
    ]);
    expect(times).toEqual([
      ["2023-06-05T07:30:00+07:00", "Thứ Hai, 5/6/2023, 07:30"],
      ["2023-06-06T09:00:00+07:00", "Thứ Ba, 6/6/2023, 09:00"],
    ]);
  });

  it("links its authors, topics, places and section", () => {
    const addressOf = (name: string) => page.getAllByRole("link", { name })[0]?.getAttribute("href");
    expect(addressOf("Tổ Thời sự")).toBe("/tac-gia/to-thoi-su/");
    expect(addressOf("Minh Châu")).toBe("/tac-gia/minh-chau/");
    expect(addressOf("Học và làm theo Bác")).toBe("/chu-de/hoc-va-lam-theo-bac/");
    expect(addressOf("Tân An")).toBe("/dia-phuong/tan-an/");
    const path = within(page.getByRole("navigation", { name: "Đường dẫn" }));
    expect(path.getAllByRole("link").map((link) => link.textContent)).toEqual(["Trang chủ", "Chính trị"]);
  });

  it("marks the section in the navigation", () => {
    const sections = within(page.getByRole("navigation", { name: "Chuyên mục" }));
    expect(sections.getByRole("link", { current: true }).textContent).toBe("Chính trị");
  });

  it("shows the lead photo as a figure that loads first", () => {
    const figure = page.getByRole("figure");
    expect(figure.querySelector("figcaption")?.textContent).toBe("Lễ trao bằng khen. Ảnh: Thanh Bình");
    const image = within(figure).getByRole("img", { name: photo.alt });
    expect(image.getAttribute("fetchpriority")).toBe("high");
    expect(image.getAttribute("loading")).toBe("eager");
    expect(["width", "height"].map((name) => image.getAttribute(name))).toEqual(["1600", "1067"]);
    expect([...figure.querySelectorAll("source")].map((source) => source.type)).toEqual([
      "image/avif",
      "image/webp",
    ]);
  });

  it("has every region under its name", () => {
    for (const name of [
      "Khen thưởng",
      "Đính chính",
      "Phản hồi",
      "Các tin khác",
      "Mới nhất",
      "Liên kết website",
    ]) {
      page.getByRole("region", { name });
    }
  });

  it("leads on: other news, the newest, neighbours", () => {
    const linksOf = (name: string) =>
      within(page.getByRole("region", { name }))
        .getAllByRole("link")
        .map((link) => link.getAttribute("href"));
    expect(linksOf("Các tin khác")).toEqual(["/2023/05/cu.html"]);
    expect(linksOf("Mới nhất")).toEqual(["/2023/06/moi.html"]);
    expect(page.getByRole("link", { name: /Bài trước/ }).getAttribute("href")).toBe("/2023/05/truoc.html");
    expect(page.getByRole("link", { name: /Bài sau/ }).getAttribute("href")).toBe("/2023/06/sau.html");
  });

  it("takes feedback by a plain form", () => {
    const region = within(page.getByRole("region", { name: "Phản hồi" }));
    const form = region.getByRole("button", { name: "Gửi phản hồi" }).closest("form");
    expect(form?.method).toBe("post");
    expect(form?.getAttribute("action")).toBe("/cam-on/");
    expect(form?.getAttribute("name")).toBe("phan-hoi");
    expect(form?.getAttribute("data-netlify")).toBe("true");
    expect(form?.getAttribute("netlify-honeypot")).toBe("ten-dem");
    expect(region.getByLabelText("Thư điện tử").getAttribute("type")).toBe("email");
    expect(region.getByLabelText("Nội dung phản hồi").getAttribute("maxlength")).toBe("2000");
    expect(region.getByLabelText("Bỏ trống ô này").getAttribute("name")).toBe("ten-dem");
    const hidden = [...(form?.querySelectorAll<HTMLInputElement>("input[type=hidden]") ?? [])];
    expect(hidden.map(({ name, value }) => [name, value])).toEqual([
      ["form-name", "phan-hoi"],
      ["bai-viet", "/2023/06/hai-nam.html"],
    ]);
  });

  it("searches by a plain form", () => {
    const box = page.getByRole("searchbox", { name: "Tìm trong báo" });
    expect(box.getAttribute("name")).toBe("q");
    expect(box.closest("form")?.getAttribute("action")).toBe("/tim-kiem/");
  });

  it("shares by plain links to its full address", () => {
    const address = encodeURIComponent("https://bao.example.vn/2023/06/hai-nam.html");
    for (const name of ["Facebook", "Zalo", "Thư điện tử"]) {
      expect(page.getByRole("link", { name }).getAttribute("href")).toContain(address);
    }
    expect(document.querySelector<HTMLElement>("[data-copy-address]")?.hidden).toBe(true);
  });

  it("has its lead photo fetched at once, and the very file that is shown", () => {
    const preload = document.querySelector("link[rel=preload][as=image]");
    const source = document.querySelector(".lead-figure source");
    for (const [ofLink, ofPhoto] of [
      ["type", "type"],
      ["imagesrcset", "srcset"],
      ["imagesizes", "sizes"],
    ] as const) {
      expect(preload?.getAttribute(ofLink)).toBe(source?.getAttribute(ofPhoto));
    }
    expect(preload?.getAttribute("fetchpriority")).toBe("high");
  });

  it("tells robots and other sites what it is", () => {
    const meta = (name: string) =>
      document.querySelector(`meta[property="${name}"]`)?.getAttribute("content");
    expect(document.title).toBe("Hai năm học và làm theo Bác | Báo Tràm Vàng");
    expect(document.querySelector("link[rel=canonical]")?.getAttribute("href")).toBe(
      "https://bao.example.vn/2023/06/hai-nam.html",
    );
    expect(meta("og:type")).toBe("article");
    expect(meta("article:published_time")).toBe("2023-06-05T07:30:00+07:00");
    expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe(
      "max-image-preview:large",
    );
  });
});

describe("a preview", () => {
  it.each([
    ["draft", "Bản nháp – chưa xuất bản"],
    ["future", "Chưa đến giờ đăng"],
  ] as const)("of a %s says so and keeps robots out", (preview, words) => {
    const document = open({ ...full, preview });
    expect(within(document.body).getByText(words)).toBeTruthy();
    expect(document.querySelector("meta[name=robots]")?.getAttribute("content")).toBe("noindex");
  });
});

describe("hostile or missing content", () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

  it("stays text wherever it is shown", () => {
    const teaser = { address: "/2023/05/x.html", title: hostile, date: at("2023-05-01") };
    const article = articleOf("x", {
      title: hostile,
      summary: hostile,
      authors: [hostile],
      topics: [hostile],
      photo: { ...photo, alt: hostile, caption: hostile, credit: hostile },
      awards: [awardOf({ authority: hostile, honour: hostile, recipients: [hostile], note: hostile })],
      corrections: [{ date: at("2023-06-07"), text: hostile }],
      source: hostile,
    });
    const page = pageOf(storyOf(article), {
      others: [teaser],
      latest: [teaser],
      previous: teaser,
      next: teaser,
    });
    const document = open(page);
    expect(document.querySelectorAll("script:not([src])")).toHaveLength(0);
    expect(document.querySelectorAll("[onerror]")).toHaveLength(0);
    expect(document.querySelector("h1")?.textContent).toBe(hostile);
  });

  it("needs no more than a headline, a sapo and a text", () => {
    const { body } = open(pageOf(storyOf(articleOf("tron"))));
    const page = within(body);
    expect(page.queryByRole("figure")).toBeNull();
    expect(page.queryByRole("region", { name: "Khen thưởng" })).toBeNull();
    expect(page.getByRole("region", { name: "Các tin khác" }).textContent).toContain("Chưa có tin nào khác.");
  });
});
