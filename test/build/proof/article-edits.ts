/** Edits of articles: written, rewritten, renamed, moved in time, hidden, deleted. */
import { Random } from "../../bench/random.ts";
import { always, articleEdit, type Draws, type Edit, keyEdit, momentIn } from "./edit.ts";
import {
  type Block,
  DAY,
  freeId,
  HOUR,
  type Instant,
  isoOf,
  monthBounds,
  monthOf,
  type Newspaper,
  type PaperArticle,
  repoint,
  withArticle,
  withoutArticle,
  withPhotos,
} from "./model.ts";
import { bodyOf } from "./starting-paper.ts";
import { sentenceOf, slugFor, TOPICS, titleOf } from "./words.ts";

const isPublished = ({ status }: PaperArticle): boolean => status === "published";
const isHidden = (article: PaperArticle): boolean => !isPublished(article);

/** A number that this value does not come from. */
function other(draws: Draws, textOf: (number: number) => string, now: string): string {
  const number = draws.below(9000);
  return textOf(number) === now ? textOf(number + 1) : textOf(number);
}

const published = (paper: Newspaper): string[] =>
  [...paper.articles.values()].filter(isPublished).map(({ id }) => id);

function adding(name: string, dateOf: (paper: Newspaper, draws: Draws) => Instant | undefined): Edit {
  return {
    name,
    apply(paper, draws) {
      const date = dateOf(paper, draws);
      const section = draws.pick(paper.sections)?.id;
      if (date === undefined || section === undefined) return undefined;
      const number = draws.below(9000);
      const hasPhoto = draws.below(2) === 1;
      const id = freeId(paper, monthOf(date), slugFor(number));
      const article: PaperArticle = {
        id,
        title: titleOf(number),
        date,
        section,
        summary: sentenceOf(number),
        authors: paper.authors.slice(0, number % 3).map((author) => author.id),
        topics: [TOPICS[number % 6] ?? "", TOPICS[3] ?? ""].filter(
          (each, at, all) => all.indexOf(each) === at,
        ),
        places: [],
        photo: hasPhoto ? { src: "anh-1.jpg", alt: "Ảnh bài mới", caption: "Bài mới có ảnh" } : undefined,
        awards: [],
        status: "published",
        corrections: [],
        aliases: [],
        pinned: number % 7 === 0,
        body: bodyOf(number, new Random(number), published(paper)),
      };
      const grown = withArticle(paper, article);
      return {
        told: `${name} ${id} of ${isoOf(date)} in ${section}${hasPhoto ? ", with a photo" : ""}`,
        paper: hasPhoto ? withPhotos(grown, id, new Map([["anh-1.jpg", number]])) : grown,
      };
    },
  };
}

/** Under a new id: links follow, and the photo folder too. */
function moveTo(
  paper: Newspaper,
  article: PaperArticle,
  id: string,
  changed: Partial<PaperArticle>,
): Newspaper {
  const folder = paper.photos.get(article.id);
  const moved = withArticle(withoutArticle(paper, article.id, id), { ...article, ...changed, id });
  return folder ? withPhotos(withPhotos(moved, article.id, new Map()), id, folder) : moved;
}

const renaming = (name: string, leavesAlias: boolean): Edit =>
  articleEdit(name, always, (article, draws, paper) => {
    const id = freeId(paper, article.id.slice(0, 7), slugFor(draws.below(9000)));
    const aliases = leavesAlias ? [...article.aliases, `/${article.id}.html`] : article.aliases;
    return { told: `now ${id}`, paper: moveTo(paper, article, id, { aliases }) };
  });

const hiding = (name: string, status: "draft" | "withdrawn"): Edit =>
  articleEdit(name, isPublished, (article, _, paper) => ({
    told: "links to it are dropped",
    paper: repoint(withArticle(paper, { ...article, status }), article.id, undefined),
  }));

function replaceFirst(body: readonly Block[], kind: Block["kind"], change: (block: Block) => Block): Block[] {
  const at = body.findIndex((block) => block.kind === kind);
  return body.map((block, index) => (index === at ? change(block) : block));
}

const anotherNumber = (article: PaperArticle, draws: Draws): PaperArticle => ({
  ...article,
  body: replaceFirst(article.body, "number", (block) => {
    if (block.kind !== "number") return block;
    const value = 1000 + draws.below(9000);
    return { kind: "number", value: value === block.value ? ((value + 1) % 9000) + 1000 : value };
  }),
});

export const ARTICLE_EDITS: readonly Edit[] = [
  keyEdit("change the text of", always, (article, draws) => ({
    body: replaceFirst(article.body, "text", (block) =>
      block.kind === "text" ? { ...block, text: other(draws, sentenceOf, block.text) } : block,
    ),
  })),
  articleEdit("change, with the same size and time of change,", always, (article, draws, paper) => ({
    told: "another number in its text",
    paper: withArticle(paper, anotherNumber(article, draws)),
    deeds: [{ kind: "quiet", file: `articles/${article.id}.md` }],
  })),
  keyEdit("change the title of", always, (article, draws) => ({
    title: other(draws, titleOf, article.title),
  })),
  keyEdit("change the summary of", always, (article, draws) => ({
    summary: other(draws, sentenceOf, article.summary),
  })),
  adding("add a new article", ({ now }, draws) => now - draws.below(600) * 60_000),
  adding("add an article of an old month", (paper, draws) => {
    const month = draws.pick([...paper.articles.keys()])?.slice(0, 7);
    return month === undefined ? undefined : momentIn(month, draws, paper.now);
  }),
  adding("add an article of a month without any", ({ now }, draws) =>
    momentIn(monthOf(now - (1000 + draws.below(400)) * DAY), draws, now),
  ),
  adding("add an article of a later day", ({ now }, draws) => now + (1 + draws.below(60)) * 12 * HOUR),
  renaming("rename", false),
  renaming("rename, leaving the old address,", true),
  hiding("withdraw", "withdrawn"),
  hiding("make a draft of", "draft"),
  keyEdit("publish", isHidden, () => ({ status: "published" })),
  keyEdit("date anew within its month", always, (article, draws, { now }) => ({
    date: momentIn(article.id.slice(0, 7), draws, now),
  })),
  articleEdit("move to another month", always, (article, draws, paper) => {
    const month = draws.pick([...paper.articles.keys()])?.slice(0, 7) ?? article.id.slice(0, 7);
    const date = monthBounds(month).from + draws.below(27) * DAY + draws.below(1440) * 60_000;
    const id = freeId(paper, month, article.id.slice(8));
    if (month === article.id.slice(0, 7)) return undefined;
    return { told: `now ${id} of ${isoOf(date)}`, paper: moveTo(paper, article, id, { date }) };
  }),
  articleEdit("delete", always, (article, _, paper) => ({
    told: paper.photos.has(article.id) ? "its photo folder stays" : "it has no photos",
    paper: withoutArticle(paper, article.id),
  })),
  articleEdit(
    "delete, with its photos,",
    ({ id }, paper) => paper.photos.has(id),
    (article, _, paper) => ({
      told: "file and folder",
      paper: withPhotos(withoutArticle(paper, article.id), article.id, new Map()),
    }),
  ),
  keyEdit("pin or unpin", always, ({ pinned }) => ({ pinned: !pinned })),
  keyEdit("change the end of", always, (article, draws, { now }) => ({
    expires: draws.pick(
      [undefined, now - HOUR, now, now + HOUR, now + 20 * DAY].filter((at) => at !== article.expires),
    ),
  })),
  keyEdit("change the update of", always, (article, draws, { now }) => ({
    updated: draws.pick([undefined, now - HOUR, now - DAY].filter((at) => at !== article.updated)),
  })),
  keyEdit("correct", always, (article, draws, { now }) => ({
    corrections: [
      ...article.corrections,
      { date: now - draws.below(100) * HOUR, text: sentenceOf(draws.below(99)) },
    ],
  })),
  keyEdit("change the awards of", always, ({ awards }, draws) => ({
    awards:
      awards.length > 0 && draws.below(2) === 0
        ? []
        : [
            ...awards,
            { year: 2023, authority: "Chủ tịch tỉnh", honour: "Giấy khen", individuals: draws.below(9) },
          ],
  })),
  keyEdit("change the source of", always, ({ source }) => ({ source: source ? undefined : "Bản tin tỉnh" })),
  keyEdit("add a box to", always, ({ body }, draws) => ({
    body: [
      ...body,
      { kind: "box", box: "khen-thuong", title: "Khen thưởng", text: sentenceOf(draws.below(99)) },
    ],
  })),
  articleEdit("link from", always, (article, draws, paper) => {
    const target = draws.pick(published(paper).filter((id) => id !== article.id));
    if (target === undefined) return undefined;
    const body: Block[] = [...article.body, { kind: "link", target, words: "tin liên quan" }];
    return { told: `to ${target}`, paper: withArticle(paper, { ...article, body }) };
  }),
  keyEdit(
    "drop the links of",
    ({ body }) => body.some(({ kind }) => kind === "link"),
    ({ body }) => ({ body: body.filter(({ kind }) => kind !== "link") }),
  ),
  articleEdit(
    "drop the old addresses of",
    ({ aliases }) => aliases.length > 0,
    (article, _, paper) => ({
      told: article.aliases.join(" "),
      paper: withArticle(paper, { ...article, aliases: [] }),
    }),
  ),
];
