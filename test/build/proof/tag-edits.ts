/** Edits of what articles are filed under: section, topics, places, authors, with their first and their last use. */
import { always, type Draws, type Edit, keyEdit } from "./edit.ts";
import type { Newspaper, PaperArticle } from "./model.ts";
import { GUESTS, TOPICS, TOWNS } from "./words.ts";

type TagKey = "topics" | "places" | "authors";

const KEYS: readonly TagKey[] = ["topics", "places", "authors"];

function namesFor(key: TagKey, paper: Newspaper): readonly string[] {
  if (key === "topics") return TOPICS;
  if (key === "places") return TOWNS;
  return [...paper.authors.map(({ id }) => id), ...GUESTS];
}

const used = (paper: Newspaper, key: TagKey): Set<string> =>
  new Set([...paper.articles.values()].flatMap((article) => article[key]));

const withTags = (key: TagKey, names: readonly string[]): Partial<PaperArticle> =>
  key === "topics" ? { topics: names } : key === "places" ? { places: names } : { authors: names };

const tagging = (key: TagKey): Edit =>
  keyEdit(
    `add to the ${key} of`,
    (article, paper) => namesFor(key, paper).some((name) => !article[key].includes(name)),
    (article, draws, paper) => {
      const names = namesFor(key, paper).filter((name) => !article[key].includes(name));
      const unused = names.filter((name) => !used(paper, key).has(name));
      const name = draws.pick(draws.below(2) === 0 && unused.length > 0 ? unused : names);
      return withTags(key, name === undefined ? article[key] : [...article[key], name]);
    },
  );

const untagging = (key: TagKey): Edit =>
  keyEdit(
    `take from the ${key} of`,
    (article) => article[key].length > 0,
    (article, draws) => {
      const gone = draws.below(article[key].length);
      return withTags(
        key,
        article[key].filter((_, index) => index !== gone),
      );
    },
  );

const ordering = (key: TagKey): Edit =>
  keyEdit(
    `turn round the ${key} of`,
    (article) => article[key].length > 1,
    (article) => withTags(key, article[key].toReversed()),
  );

/** The rarest name goes from every article: its page must vanish. */
const emptying = (key: TagKey): Edit => ({
  name: `take one of the ${key} from all articles`,
  apply(paper, draws: Draws) {
    const name = draws.pick([...used(paper, key)]);
    if (name === undefined) return undefined;
    const articles = [...paper.articles.values()].map((article): [string, PaperArticle] => [
      article.id,
      {
        ...article,
        ...withTags(
          key,
          article[key].filter((each) => each !== name),
        ),
      },
    ]);
    return {
      told: `take ${name} from the ${key} of all articles`,
      paper: { ...paper, articles: new Map(articles) },
    };
  },
});

export const TAG_EDITS: readonly Edit[] = [
  keyEdit("move to another section", always, (article, draws, { sections }) => {
    const others = sections.map(({ id }) => id).filter((id) => id !== article.section);
    return { section: draws.pick(others) ?? article.section };
  }),
  ...KEYS.flatMap((key) => [tagging(key), untagging(key), emptying(key)]),
  ordering("topics"),
];
