/** The corpus as a newsroom's folder, to be built and read in a browser. */
import { cp, readFile } from "node:fs/promises";
import path from "node:path";
import { stringify } from "yaml";
import { type Files, putFiles } from "../fixtures/fresh-folder.ts";
import { CORPUS, type CorpusArticle, parseCorpus } from "./read-corpus.ts";

const SECTIONS: Readonly<Record<string, string>> = {
  "chinh-tri": "Chính trị",
  "kinh-te": "Kinh tế",
  "xa-hoi": "Xã hội",
  "nong-nghiep": "Nông nghiệp",
  "giao-duc": "Giáo dục",
  "van-hoa": "Văn hóa",
  "the-thao": "Thể thao",
  "dat-va-nguoi": "Đất và người",
};

export async function writeCorpusNewsroom(root: string): Promise<void> {
  const articles: Files = Object.fromEntries(
    parseCorpus(await readFile(CORPUS, "utf8")).map((article) => [
      `articles/${article.date.slice(0, 4)}/${article.date.slice(5, 7)}/${article.slug}.md`,
      articleFile(article),
    ]),
  );
  await putFiles(root, {
    "_data/site.yml": stringify({
      name: "Báo Thử",
      description: "Báo để thử tìm kiếm.",
      url: "https://bao.example.vn",
    }),
    "_data/sections.yml": stringify(Object.entries(SECTIONS).map(([id, name]) => ({ id, name }))),
    ...articles,
  });
  await cp("_data/abbreviations.yml", path.join(root, "_data/abbreviations.yml"));
}

function articleFile({
  title,
  summary,
  date,
  section,
  places,
  topics,
  authors,
  blocks,
}: CorpusArticle): string {
  const front = { title, date: `${date}T07:00:00+07:00`, section, summary, authors, topics, places };
  return `---\n${stringify(front)}---\n\n${blocks.join("\n\n")}\n`;
}
