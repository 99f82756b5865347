/** All that a loaded newsroom tells, as plain data: two loads can be compared, wherever their stories lie. */
import type { Article, Story } from "../../src/content/article.ts";
import { printsOf } from "../../src/content/ledger-stories.ts";
import type { LoadedNewsroom } from "../../src/content/load-newsroom.ts";
import { rowsOf } from "./rows-of.ts";

export function toldOf(loaded: LoadedNewsroom): unknown {
  const { problems } = loaded;
  const { articles, photos, tables: tableFiles } = loaded.files;
  const files = { articles, photos: [...photos].sort(), tables: tableFiles };
  if (!loaded.tables) return { problems, files };
  const rows = rowsOf(loaded.ledger).map(({ place, ...row }) => row);
  return { problems, files, tables: loaded.tables, rows, stories: loaded.stories.map(plainStory) };
}

/** A story with all its texts read. */
export function plainStory(story: Story) {
  const { article, body, links, photos } = story;
  return { article: plainArticle(article), body, links, photos, prints: printsOf(story) };
}

function plainArticle(article: Article): Article {
  const { id, path, address, title, summary, date, updated, expires, section, authors, topics } = article;
  const { places, photo, awards, status, corrections, aliases, pinned, source } = article;
  return {
    ...{ id, path, address, title, summary, date, updated, expires, section, authors, topics },
    ...{ places, photo, awards, status, corrections, aliases, pinned, source },
  };
}
