/** Links between articles lead to articles that are published. */
import { error, type Problem } from "../problem.ts";
import type { Story } from "./article.ts";

export function checkLinks(stories: readonly Story[], brokenIds: ReadonlySet<string>): Problem[] {
  const byId = new Map(stories.map((story) => [story.article.id, story.article]));
  return stories.flatMap(({ article, body }) =>
    body.articleLinks.flatMap(({ target, href, line, column }) => {
      const goal = byId.get(target);
      if (brokenIds.has(target) || goal?.status === "published") return [];
      if (goal && article.status !== "published") return [];
      const found = goal
        ? `Liên kết "${href}" dẫn tới một bài không được đăng`
        : `Liên kết "${href}" dẫn tới bài không có`;
      const expected = "một bài đã đăng trong articles/";
      const mend = "sửa đường dẫn hoặc bỏ liên kết";
      return [{ path: article.path, ...error("lien-ket-hong", line, column, { found, expected, mend }) }];
    }),
  );
}
