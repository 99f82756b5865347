/** What an import must know of the newsroom: its sections and authors, and how names are spelt in it. */
import path from "node:path";
import { readCodePrints } from "../../build/code-prints.ts";
import { loadNewsroom } from "../../content/load-newsroom.ts";
import { readTables } from "../../content/read-tables.ts";
import { readTree } from "../../content/read-tree.ts";
import type { Section } from "../../content/tables.ts";
import { explain } from "../../problem.ts";
import { KnownNames } from "./known-names.ts";
import { ImportRefused } from "./piece.ts";

export interface NewsroomFacts {
  readonly sections: readonly Section[];
  /** Of the paper's own address, without `www.`. */
  readonly hosts: ReadonlySet<string>;
  readonly names: KnownNames;
}

/** @throws ImportRefused for a folder that is no newsroom, or has tables with errors */
export async function openNewsroom(root: string): Promise<NewsroomFacts> {
  const { tables: files } = await readTree(root, ["_data"]);
  const { tables } = await readTables(root, files);
  const { site, sections, authors = [] } = tables;
  if (!site || !sections) {
    throw new ImportRefused(
      explain({
        found: `Thư mục ${root} chưa có _data/site.yml và _data/sections.yml dùng được`,
        expected: "thư mục tòa soạn",
        mend: "chạy npm run check để xem lỗi của bảng, hoặc chỉ đúng thư mục bằng --root",
      }),
    );
  }
  const { parser: version } = await readCodePrints();
  const loaded = await loadNewsroom({ root, cacheFolder: path.join(root, ".cache"), version });
  const { authorNames, topicNames } = loaded.held.archive.ledger;
  return {
    sections,
    hosts: new Set([new URL(site.url).host.replace(/^www\./, "")]),
    names: new KnownNames(authors, { authors: authorNames, topics: topicNames }),
  };
}
