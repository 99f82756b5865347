import { describe, expect, it } from "vitest";
import { renderBody } from "../../src/markdown/render-body.ts";
import { CONTEXT, describeExamples, messagesOf } from "./body-fixtures.ts";

describeExamples("links");

describe("links to articles", () => {
  it("are listed with the id meant and their place in the file", () => {
    const markdown = [
      "Xem [một](../05/ten-bai.md),",
      "  > [hai](/2022/09/x.html#muc) và https://bao.example.vn/2021/01/y.html",
      "  > rồi lại https://bao.example.vn/2021/01/y.html, [ngoài](https://vi.example/2021/01/y.html).",
    ].join("\n");
    const { body } = renderBody(markdown, { ...CONTEXT, firstLine: 11 });
    expect(body.articleLinks).toEqual([
      { target: "2023/05/ten-bai", href: "../05/ten-bai.md", line: 11, column: 5 },
      { target: "2022/09/x", href: "/2022/09/x.html#muc", line: 12, column: 5 },
      { target: "2021/01/y", href: "https://bao.example.vn/2021/01/y.html", line: 12, column: 35 },
      { target: "2021/01/y", href: "https://bao.example.vn/2021/01/y.html", line: 13, column: 13 },
    ]);
  });
});

it("tells editors what to mend", () => {
  expect(
    messagesOf(
      "[a](javascript:x) [b](//vi.example) [c](../../../x.md) [d](x.html) [e](vi.example/x) [f](x) [g]() [h](https://)",
    ),
  ).toMatchInlineSnapshot(`
    [
      "Liên kết "javascript:x" dùng kiểu địa chỉ không được phép. Cần địa chỉ bắt đầu bằng https://, http://, mailto: hoặc tel:, hoặc đường dẫn tới bài khác. Cách sửa: sửa địa chỉ, hoặc bỏ liên kết và chỉ giữ chữ.",
      "Liên kết "//vi.example" dùng kiểu địa chỉ không được phép. Cần địa chỉ bắt đầu bằng https://, http://, mailto: hoặc tel:, hoặc đường dẫn tới bài khác. Cách sửa: viết đầy đủ "https://vi.example" nếu đó là trang ngoài.",
      "Liên kết "../../../x.md" ra ngoài thư mục articles/. Cần đường dẫn tới tệp của bài khác (ten-bai.md, ../05/ten-bai.md), địa chỉ trong trang báo (/chinh-tri/) hoặc địa chỉ https://. Cách sửa: bớt ../.",
      "Liên kết "x.html" không dẫn tới bài nào. Cần đường dẫn tới tệp của bài khác (ten-bai.md, ../05/ten-bai.md), địa chỉ trong trang báo (/chinh-tri/) hoặc địa chỉ https://. Cách sửa: đổi .html thành .md, hoặc viết địa chỉ từ dấu / đầu tiên.",
      "Liên kết "vi.example/x" không dẫn tới bài nào. Cần đường dẫn tới tệp của bài khác (ten-bai.md, ../05/ten-bai.md), địa chỉ trong trang báo (/chinh-tri/) hoặc địa chỉ https://. Cách sửa: viết "https://vi.example/x" nếu đó là trang ngoài.",
      "Liên kết "x" không dẫn tới bài nào. Cần đường dẫn tới tệp của bài khác (ten-bai.md, ../05/ten-bai.md), địa chỉ trong trang báo (/chinh-tri/) hoặc địa chỉ https://. Cách sửa: viết đường dẫn tới tệp .md của bài, tính từ thư mục của bài này.",
      "Liên kết không có địa chỉ. Cần đường dẫn tới tệp của bài khác (ten-bai.md, ../05/ten-bai.md), địa chỉ trong trang báo (/chinh-tri/) hoặc địa chỉ https://. Cách sửa: điền địa chỉ, hoặc bỏ ngoặc và chỉ giữ chữ.",
      "Địa chỉ "https://" không đúng dạng. Cần một địa chỉ như https://longan.gov.vn/tin. Cách sửa: chép lại địa chỉ từ trình duyệt.",
    ]
  `);
});

it.each([
  "https://longan.gov.vn@vi.example/tin",
  "https://longan.gov.vn:443@vi.example",
  "https://a:b@vi.example",
])("refuses an address that hides its host behind another: %s", (address) => {
  for (const markdown of [`[a](${address})`, `<${address}>`, `[a][b]\n\n[b]: ${address}`]) {
    const { body, findings } = renderBody(markdown, CONTEXT);
    expect(findings.map(({ code }) => code)).toEqual(["lien-ket-sai"]);
    expect(body.html).not.toContain("<a");
  }
});
