/** What fuzzed articles may refer to: an article of June 2023 with three photos, in a small newsroom. */
import type { ParseContext } from "../../src/content/parse-article.ts";
import { pictureOf } from "../../src/images/picture.ts";
import type { BodyContext } from "../../src/markdown/render-body.ts";

export const ARTICLE_PATH = "articles/2023/06/bai-mau.md";

const pictures = new Map([
  ["anh-1.jpg", pictureOf("0123456789ab", 1600, 1067)],
  ["anh-2.jpg", pictureOf("00ff00ff00ff", 320, 240)],
  ["ảnh đẹp.jpg", pictureOf("abcdef012345", 2400, 3200)],
]);

export const PARSE_CONTEXT: ParseContext = {
  sectionIds: ["chinh-tri", "kinh-te", "van-hoa"],
  authorIds: ["to-thoi-su"],
  siteUrl: "https://bao.example.vn",
  pictures,
};

export const BODY_CONTEXT: BodyContext = {
  articleId: "2023/06/bai-mau",
  firstLine: 1,
  siteUrl: PARSE_CONTEXT.siteUrl,
  hasAwardSummary: false,
  picture: (src) => pictures.get(src),
};
