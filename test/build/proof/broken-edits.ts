/** Edits that no build may accept: told as problems, nothing published, and mended in the step that follows. */
import type { Change, Draws, Edit } from "./edit.ts";
import { articleText } from "./files-of.ts";
import type { Newspaper, PaperArticle } from "./model.ts";

function brokenEdit(
  name: string,
  spoil: (article: PaperArticle, paper: Newspaper) => readonly [string, string],
): Edit {
  return {
    name,
    apply(paper: Newspaper, draws: Draws): Change | undefined {
      const article = draws.pick([...paper.articles.values()]);
      if (!article) return undefined;
      const [file, text] = spoil(article, paper);
      return { told: `${name}: ${file}`, paper, broken: new Map([[file, text]]) };
    },
  };
}

const fileOf = ({ id }: PaperArticle): string => `articles/${id}.md`;

export const BROKEN_EDITS: readonly Edit[] = [
  brokenEdit("break the front matter", (article) => [
    fileOf(article),
    articleText(article).replace("title:", "tilte:"),
  ]),
  brokenEdit("break off the front matter", (article) => [fileOf(article), "---\ntitle: [\n"]),
  brokenEdit("link to nowhere", (article) => [
    fileOf(article),
    `${articleText(article)}\n[Mất](khong-co-bai-nay.md)\n`,
  ]),
  brokenEdit("put a file that is no photo", ({ id }) => [`articles/${id}/anh-hong.jpg`, "không phải ảnh"]),
  brokenEdit("break a table", () => ["_data/links.yml", "- group: A\n  linsk: []\n"]),
  brokenEdit("spell a topic in two ways", (article) => [
    fileOf(article),
    articleText({ ...article, topics: ["Lúa gạo", "LÚA GẠO"] }),
  ]),
];
