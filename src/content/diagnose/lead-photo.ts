/** The lead photo at the head of an article: what is worth a word about it. */
import { judgePhoto } from "../../markdown/judge-photo.ts";
import { type Finding, finding } from "../../problem.ts";
import type { FrontMatter } from "../article-schema.ts";
import type { YamlSource } from "../yaml-source.ts";

/** On a wide screen it is shown 45rem wide. */
const LEAST_WIDTH = 720;

/** @param width of the photo, where its file is there */
export function checkLeadPhoto(
  photo: NonNullable<FrontMatter["photo"]>,
  width: number | undefined,
  source: Pick<YamlSource, "placeOf">,
): Finding[] {
  const { src, alt, caption = "", credit = "" } = photo;
  const remarks = judgePhoto(
    { src, alt, caption, credit, width, leastWidth: LEAST_WIDTH },
    {
      caption: "khóa caption và khóa credit dưới photo",
      credit: caption
        ? 'thêm dòng "credit: Tên tác giả" dưới photo'
        : 'thêm hai dòng "caption: Chú thích." và "credit: Tên tác giả" dưới photo',
    },
  );
  return remarks.map(({ code, part, explanation }) => {
    const { line, column } = source.placeOf(["photo", part]);
    return finding(code, line, column, explanation);
  });
}
