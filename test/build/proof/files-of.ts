/** A newspaper of the model -> the files that a newsroom would hold, byte for byte. */
import { stringify } from "yaml";
import { type Block, isoOf, type Newspaper, type PaperArticle } from "./model.ts";

export type NewsroomFiles = ReadonlyMap<string, string | Uint8Array>;

/** @param drawn the photos by number; a table without rows has no file */
export function filesOf(paper: Newspaper, drawn: readonly Uint8Array[]): NewsroomFiles {
  const files = new Map<string, string | Uint8Array>();
  for (const article of paper.articles.values()) files.set(`articles/${article.id}.md`, articleText(article));
  for (const [id, folder] of paper.photos) {
    for (const [name, number] of folder) {
      files.set(`articles/${id}/${name}`, drawn[number % drawn.length] ?? new Uint8Array());
    }
  }
  files.set("_data/site.yml", stringify(paper.site));
  const { sections, authors, links, abbreviations } = paper;
  for (const [name, rows] of Object.entries({ sections, authors, links, abbreviations })) {
    if (rows.length > 0) files.set(`_data/${name}.yml`, stringify(rows));
  }
  return files;
}

export function articleText({ id, body, ...front }: PaperArticle): string {
  const written = {
    ...front,
    date: isoOf(front.date),
    updated: front.updated && isoOf(front.updated),
    expires: front.expires && isoOf(front.expires),
    corrections: front.corrections.map((each) => ({ ...each, date: isoOf(each.date) })),
  };
  const stated = Object.entries(written).filter(
    ([key, value]) =>
      value !== undefined &&
      value !== false &&
      !(Array.isArray(value) && value.length === 0) &&
      !(key === "status" && value === "published"),
  );
  const notes = body.flatMap((block) => (block.kind === "footnote" ? [block.text] : []));
  let note = 0;
  const blocks = body.map((block) =>
    block.kind === "footnote" ? `Có chú thích.[^${++note}]` : blockText(block, id),
  );
  const footnotes = notes.map((text, index) => `[^${index + 1}]: ${text}`);
  return `---\n${stringify(Object.fromEntries(stated))}---\n\n${[...blocks, ...footnotes].join("\n\n")}\n`;
}

function blockText(block: Exclude<Block, { kind: "footnote" }>, id: string): string {
  switch (block.kind) {
    case "text":
      return block.text;
    case "heading":
      return `## ${block.text}`;
    case "number":
      return `Số hồ sơ của bài là ${block.value}.`;
    case "link":
      return `Xem [${block.words}](${"../".repeat(id.split("/").length - 1)}${block.target}.md).`;
    case "figure":
      return `![Ảnh trong bài](${block.src}${block.caption ? ` "${block.caption}. Ảnh: Tòa soạn"` : ""})`;
    case "box":
      return `::: ${block.box} ${block.title}\n${block.text}\n:::`;
    case "table": {
      const [head = ["", ""], ...rows] = block.rows;
      return [head, ["---", "---"], ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
    }
    case "video":
      return `https://www.youtube.com/watch?v=${block.code}`;
  }
}
