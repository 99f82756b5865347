import { within } from "@testing-library/dom";
import { describe, expect, it } from "vitest";
import { openPage } from "./open-page.ts";

const LEAD = "/2023/06/hai-nam-lam-theo-guong-bac.html";
const { document, page } = openPage(LEAD);
const region = (name: string) => page.getByRole("region", { name });
const linksIn = (element: HTMLElement) =>
  within(element)
    .queryAllByRole("link")
    .map((link) => `${link.textContent} ${link.getAttribute("href")}`);

describe("the article's page, without scripts", () => {
  it("has one h1, the sapo, the byline and a breadcrumb", () => {
    expect(page.getAllByRole("heading", { level: 1 }).map((heading) => heading.textContent)).toEqual([
      "Hai năm làm theo gương Bác",
    ]);
    expect(page.getByText(/^Hai năm thực hiện Kết luận 01-KL\/TW/)).toBeTruthy();
    expect(page.getByRole("link", { name: "Tổ Thời sự" }).getAttribute("href")).toBe("/tac-gia/to-thoi-su/");
    expect(page.getByRole("link", { name: "Cộng tác viên Vàm Cỏ" }).getAttribute("href")).toBe(
      "/tac-gia/cong-tac-vien-vam-co/",
    );
    expect(linksIn(page.getByRole("navigation", { name: "Đường dẫn" }))).toEqual([
      "Trang chủ /",
      "Chính trị /chinh-tri/",
    ]);
  });

  it("says in Vietnamese when it was published and updated, and in ISO for machines", () => {
    const times = [...document.querySelectorAll("article time")].map((time) => [
      time.textContent,
      time.getAttribute("datetime"),
    ]);
    expect(times).toContainEqual(["Thứ Hai, 5/6/2023, 07:30", "2023-06-05T07:30:00+07:00"]);
    expect(times).toContainEqual(["Thứ Ba, 6/6/2023, 09:00", "2023-06-06T09:00:00+07:00"]);
    expect(page.getByText(/^Cập nhật:/)).toBeTruthy();
  });

  it("shows corrections before the text", () => {
    const corrections = region("Đính chính");
    const text = page.getByText(/^Thân bài mở bằng/);
    expect(within(corrections).getByText(/ghi nhầm số tập thể/)).toBeTruthy();
    expect(corrections.compareDocumentPosition(text) & 4).toBe(4);
  });

  it("shows each photo as a figure with caption, credit, alternative text, size and three formats", () => {
    const figures = page.getAllByRole("figure").filter((figure) => figure.querySelector("img"));
    expect(figures.map((figure) => figure.querySelector("figcaption")?.textContent)).toEqual([
      "Trao bằng khen cho tập thể và cá nhân tiêu biểu năm\u00a02022. Ảnh: Tòa Soạn",
      "Trao giấy khen cho các tập thể. Ảnh: Tòa Soạn",
    ]);
    for (const figure of figures) {
      const image = figure.querySelector("img");
      expect([...figure.querySelectorAll("source")].map((source) => source.type)).toEqual([
        "image/avif",
        "image/webp",
      ]);
      expect(image?.alt).not.toBe("");
      expect([image?.getAttribute("width"), image?.getAttribute("height")]).toEqual(["900", "600"]);
      expect(image?.getAttribute("srcset")).toMatch(/\.jpeg 480w, .*\.jpeg 900w$/);
    }
  });

  it("has its headings in order, and a contents list that leads to them", () => {
    const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map((heading) =>
      Number(heading.tagName[1]),
    );
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    });
    const contents = linksIn(page.getByRole("navigation", { name: "Trong bài này" }));
    expect(contents).toEqual([
      "Chuyển biến trong nhận thức #chuyen-bien-trong-nhan-thuc",
      "Nhiều cách làm hay #nhieu-cach-lam-hay",
      "Những tấm gương #nhung-tam-guong",
      "Việc còn lại #viec-con-lai",
    ]);
  });

  it("sums up the awards in a region named Khen thưởng, with a table and its totals", () => {
    const rows = within(region("Khen thưởng"))
      .getAllByRole("row")
      .map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent));
    expect(rows).toEqual([
      ["Cấp khen", "Hình thức", "Tập thể", "Cá nhân", "Tiêu biểu"],
      ["Thủ tướng Chính phủ", "Bằng khen", "0", "2", ""],
      ["Trưởng ban Tuyên giáo Trung ương", "Bằng khen", "1", "2", "Huyện đoàn Cần Giuộc"],
      ["Hãng phim Tài liệu và Khoa học Trung ương", "Chọn làm phim", "0", "1", ""],
      ["Tổng cộng", "1", "5", ""],
    ]);
    expect(within(region("Khen thưởng")).getByText(/Một cá nhân điển hình/)).toBeTruthy();
  });

  it("keeps the prose box apart by its own name", () => {
    expect(within(region("Sách kỷ yếu")).getByText(/Cuốn kỷ yếu/)).toBeTruthy();
  });

  it("resolves links to other articles, and marks links that lead outside", () => {
    expect(page.getByRole("link", { name: "bài về làng trống" }).getAttribute("href")).toBe(
      "/2023/05/lang-trong.html#nghe-cu",
    );
    const article = document.querySelector("article");
    expect(article?.querySelector('a[href="https://chinhphu.vn"]')?.getAttribute("rel")).toBe(
      "noopener external",
    );
  });

  it("takes feedback with a plain form", () => {
    const form = within(region("Phản hồi")).getByRole<HTMLFormElement>("form", { hidden: true });
    expect([form.method, form.getAttribute("action"), form.getAttribute("netlify-honeypot")]).toEqual([
      "post",
      "/cam-on/",
      "ten-dem",
    ]);
    expect(form.querySelector<HTMLInputElement>('[name="bai-viet"]')?.value).toBe(LEAD);
    const fields = ["Họ và tên", "Thư điện tử", "Nội dung phản hồi"].map((label) =>
      within(form).getByLabelText<HTMLInputElement>(label),
    );
    expect(fields.map((field) => [field.required, field.maxLength])).toEqual([
      [true, 100],
      [true, 200],
      [true, 2000],
    ]);
  });

  it("lists Các tin khác, Mới nhất and Liên kết website", () => {
    expect(linksIn(region("Các tin khác"))).toEqual(["Họp mặt đầu tháng /2023/06/hop-mat-dau-thang.html"]);
    expect(linksIn(region("Mới nhất"))).toEqual([
      "Họp mặt đầu tháng /2023/06/hop-mat-dau-thang.html",
      "Làng trống bên sông /2023/05/lang-trong.html",
    ]);
    expect(linksIn(region("Liên kết website"))).toEqual([
      "Cổng Chính phủ https://chinhphu.vn",
      "Thư viện Quốc gia https://nlv.gov.vn",
    ]);
  });

  it("has no style attribute, no inline handler and no script but its data and its own files", () => {
    expect(document.querySelectorAll("[style], style, iframe, object")).toHaveLength(0);
    const scripts = [...document.scripts].map((script) =>
      script.type === "application/ld+json" ? "data" : script.getAttribute("src"),
    );
    const own = ["text-size", "site"].map((name) =>
      expect.stringMatching(new RegExp(`^/tai-nguyen/${name}-[0-9a-f]{8}\\.js$`)),
    );
    expect(scripts).toEqual([...own, "data"]);
  });
});

describe("an article with a gallery and a video", () => {
  const { document: gallery, page: galleryPage } = openPage("/2023/05/lang-trong.html");

  it("shows the gallery's photos as figures of a group", () => {
    const figures = within(galleryPage.getByRole("group", { name: "Chùm ảnh" })).getAllByRole("figure");
    expect(figures).toHaveLength(2);
  });

  it("offers the video as a plain link that loads nothing from elsewhere", () => {
    const link = gallery.querySelector("figure.video-card a");
    expect(link?.getAttribute("href")).toBe("https://www.youtube.com/watch?v=aqz-KE-bpKQ");
    expect(gallery.querySelector('img[src^="http"], iframe')).toBeNull();
  });
});
