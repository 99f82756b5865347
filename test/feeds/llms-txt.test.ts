import { describe, expect, it } from "vitest";
import { renderLlmsTxt } from "../../src/feeds/llms-txt.ts";
import { editionOf, emptyEdition } from "./edition-fixture.ts";

describe("llms.txt", () => {
  it("is a map of the paper in the order that the format asks for", () => {
    expect(renderLlmsTxt(editionOf())).toMatchInlineSnapshot(`
      "# Báo Đồng Tháp Mười

      > Tin tức & đời sống vùng Đồng Tháp Mười.

      Báo tiếng Việt. Mỗi bài một trang HTML đọc được không cần JavaScript, địa chỉ dạng /NĂM/THÁNG/tên-bài.html.
      Khi dẫn bài, xin ghi tên báo, ngày đăng và địa chỉ bài; bài đã đính chính có lời đính chính ở đầu trang.
      Cơ quan chủ quản: Tỉnh ủy.

      ## Chuyên mục

      - [Chính trị](https://bao.example.vn/chinh-tri/): Xây dựng Đảng, chính quyền.
      - [Văn hóa](https://bao.example.vn/van-hoa/)

      ## Lưu trữ

      - [Năm 2023](https://bao.example.vn/2023/)

      ## Nguồn tin

      - [RSS](https://bao.example.vn/rss.xml): toàn văn 30 bài mới nhất
      - [JSON Feed](https://bao.example.vn/feed.json): như trên
      - [Sơ đồ trang](https://bao.example.vn/sitemap.xml): địa chỉ mọi bài, mỗi tháng một tệp

      ## Optional

      - [Tìm kiếm](https://bao.example.vn/tim-kiem/): thêm ?q= và từ cần tìm
      - [Quyền riêng tư](https://bao.example.vn/quyen-rieng-tu/)
      "
    `);
  });

  it("says of an empty paper what there is", () => {
    const lines = renderLlmsTxt(emptyEdition).split("\n");
    expect(lines.filter((line) => line.startsWith("## "))).toEqual([
      "## Chuyên mục",
      "## Nguồn tin",
      "## Optional",
    ]);
  });

  it("lets no word of a table become a link, a heading or markup", () => {
    const edition = editionOf();
    const site = {
      ...edition.site,
      name: "Báo [mới](https://ke-xau.example) # 1",
      description: "<b>*Tin*</b> _lạ_ `x`",
    };
    const [title, , about] = renderLlmsTxt({ ...edition, site }).split("\n");
    expect(title).toBe("# Báo \\[mới\\](https://ke-xau.example) \\# 1");
    expect(about).toBe("> \\<b\\>\\*Tin\\*\\</b\\> \\_lạ\\_ \\`x\\`");
  });
});
