import { describe, expect, it } from "vitest";
import { cardPrint } from "../../src/content/ledger.ts";
import { parseArticle } from "../../src/content/parse-article.ts";
import { pictureOf } from "../../src/images/picture.ts";

const CONTEXT = {
  sectionIds: ["chinh-tri"],
  authorIds: [],
  siteUrl: "https://bao.example.vn",
  pictures: new Map([["anh.jpg", pictureOf("0123456789ab", 1067, 1600)]]),
};

function parse(focus: string) {
  const front = `title: Cây gạo\ndate: 2023-06-05\nsection: chinh-tri\nsummary: Cây cao hơn mái đình.`;
  const photo = `photo: {src: anh.jpg, alt: Cây gạo, caption: Cây gạo., credit: An${focus && `, focus: ${focus}`}}`;
  return parseArticle("articles/2023/06/cay-gao.md", `---\n${front}\n${photo}\n---\n\nNội dung.\n`, CONTEXT);
}

describe("the part of the lead photo that stays where it is cropped", () => {
  it.each(["giữa", "trên", "dưới", "trái", "phải"])("may be %s", (focus) => {
    expect(parse(focus).story?.article.photo).toMatchObject({ focus });
  });

  it("need not be said", () => {
    expect(parse("").story?.article.photo).not.toHaveProperty("focus");
  });

  it("is one of five words", () => {
    const errors = parse("trên cùng").findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, message }) => `${code}: ${message}`)).toMatchInlineSnapshot(`
      [
        "gia-tri-la: Giá trị của "photo.focus" là "trên cùng". Cần một trong: giữa, trên, dưới, trái, phải. Cách sửa: chọn một trong các từ trên hoặc xóa dòng này.",
      ]
    `);
  });

  it("makes the lists that show the photo be made again", () => {
    const prints = ["", "giữa", "trên"].map((focus) => {
      const { story } = parse(focus);
      return story && cardPrint(story.article);
    });
    expect(new Set(prints).size).toBe(3);
  });
});
