import { describe, expect, it } from "vitest";
import { type Circumstances, explainFile, type FileRecord } from "../../src/build/explain.ts";

const FILE = "2023/06/lang-trong.html";
const known = [
  "index.html",
  "404.html",
  "_headers",
  "chinh-tri/index.html",
  "van-hoa/index.html",
  "chu-de/lang-nghe/index.html",
  "2023/06/index.html",
  "2023/06/lang-trong.html",
  "2023/07/lang-trong.html",
  "2023/06/mua-nuoc-noi.html",
];
const parts = [11, 12, 13, 14, 15, 16, 17, 18];
const record: FileRecord = { parts };

function explain(
  before: FileRecord | undefined,
  after: FileRecord | undefined,
  circumstances: Partial<Circumstances> = {},
  file = FILE,
): string {
  return explainFile(file, before, after, { known, ...circumstances });
}

describe("explainFile", () => {
  it("tells a page that was kept", () => {
    expect(explain(record, record)).toMatchInlineSnapshot(
      `"/2023/06/lang-trong.html giữ nguyên: mọi thứ làm nên trang này vẫn như lần dựng trước."`,
    );
  });

  it("tells a new page", () => {
    expect(explain(undefined, record)).toMatchInlineSnapshot(
      `"/2023/06/lang-trong.html được làm mới vì lần dựng trước chưa có trang này."`,
    );
  });

  it("tells every part that changed", () => {
    const after = { parts: parts.map((part) => part + 1) };
    expect(explain(record, after)).toMatchInlineSnapshot(`
      "/2023/06/lang-trong.html được làm mới vì đã có thay đổi ở:
        - nội dung bài hoặc ảnh của bài
        - các bài mà trang liệt kê: tiêu đề, sapo, ảnh
        - khung “Mới nhất”
        - bài trước, bài sau; tháng hoặc năm trước, sau
        - chuyên mục, tác giả, địa danh, chủ đề
        - bài được liên kết đến nay hiện hay ẩn
        - bảng site.yml, sections.yml, links.yml, tệp giao diện
        - mã của chương trình hoặc thành phần giao diện"
    `);
  });

  it("tells one part that changed, and one that counts no longer or is not on record", () => {
    expect(
      explain(record, { parts: [11, 12, 99, 14, 15, 0, 17, 18] }, {}, "index.html"),
    ).toMatchInlineSnapshot(`
      "Trang chủ được làm mới vì đã có thay đổi ở:
        - khung “Mới nhất”
        - bài được liên kết đến nay hiện hay ẩn"
    `);
    expect(explain({ parts: parts.slice(0, 7) }, record)).toMatchInlineSnapshot(`
      "/2023/06/lang-trong.html được làm mới vì đã có thay đổi ở:
        - mã của chương trình hoặc thành phần giao diện"
    `);
  });

  it("tells why everything was made", () => {
    const reasons = (["no-manifest", "damaged", "asked"] as const).map((full) =>
      explain(undefined, record, { full }),
    );
    expect(reasons.join("\n")).toMatchInlineSnapshot(`
      "/2023/06/lang-trong.html được làm mới vì cả trang báo dựng lại từ đầu: không có sổ ghi của lần dựng trước.
      /2023/06/lang-trong.html được làm mới vì cả trang báo dựng lại từ đầu: sổ ghi của lần dựng trước bị hỏng.
      /2023/06/lang-trong.html được làm mới vì cả trang báo dựng lại từ đầu: lệnh dựng yêu cầu như vậy."
    `);
    expect(explain(record, record, { full: "asked" })).toBe(reasons[2]);
  });

  it("tells a file that was lost, but rather what changed", () => {
    expect(explain(record, record, { lost: true })).toMatchInlineSnapshot(
      `"/2023/06/lang-trong.html được làm mới vì tệp của lần dựng trước đã mất hoặc bị sửa."`,
    );
    expect(explain(record, { parts: [1, ...parts.slice(1)] }, { lost: true })).toContain("nội dung bài");
  });

  it("tells a page that is gone", () => {
    expect(explain(record, undefined)).toMatchInlineSnapshot(
      `"/2023/06/lang-trong.html đã gỡ bỏ: trang báo nay không còn trang này."`,
    );
  });

  it("finds what was meant by an address that the site does not have", () => {
    const asked = [
      "2023/06/lang-trog.html",
      "2023/08/mua-nuoc-noi.html",
      "chinhtri/index.html",
      "lang-nghe/index.html",
    ];
    expect(asked.map((file) => explain(undefined, undefined, {}, file)).join("\n")).toMatchInlineSnapshot(`
      "Trang báo không có /2023/06/lang-trog.html. Có phải ý bạn là:
        /2023/06/lang-trong.html
        /2023/07/lang-trong.html
      Trang báo không có /2023/08/mua-nuoc-noi.html. Có phải ý bạn là:
        /2023/06/mua-nuoc-noi.html
      Trang báo không có /chinhtri/. Có phải ý bạn là:
        /chinh-tri/
      Trang báo không có /lang-nghe/. Có phải ý bạn là:
        /chu-de/lang-nghe/"
    `);
  });

  it("suggests nothing where nothing is near", () => {
    expect(explain(undefined, undefined, {}, "mot-trang-hoan-toan-khac.html")).toMatchInlineSnapshot(
      `"Trang báo không có /mot-trang-hoan-toan-khac.html. Cách sửa: chép địa chỉ từ thanh địa chỉ của trình duyệt."`,
    );
    expect(explain(undefined, undefined, { known: [] })).toContain("Trang báo không có");
  });

  it("looks through a large archive fast", () => {
    const many = Array.from(
      { length: 100_000 },
      (_, at) => `2023/06/bai-viet-so-${at}-cua-mua-nuoc-noi.html`,
    );
    const began = performance.now();
    const said = explain(
      undefined,
      undefined,
      { known: many },
      "2023/06/bai-viet-so-cua-mua-nuoc-lon-o-cho-noi.html",
    );
    expect(said).toContain("Có phải ý bạn là");
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
