/** Edits of photos: added, replaced, captioned, taken away. */
import { always, articleEdit, type Change, type Draws, type Edit, keyEdit } from "./edit.ts";
import { type Block, type Newspaper, type PaperArticle, withArticle, withPhotos } from "./model.ts";

const hasPhotos = ({ id }: PaperArticle, paper: Newspaper): boolean => paper.photos.has(id);

const folderOf = (paper: Newspaper, { id }: PaperArticle) =>
  paper.photos.get(id) ?? new Map<string, number>();

function freeName(paper: Newspaper, article: PaperArticle): string {
  for (let number = 1; ; number++) {
    if (!folderOf(paper, article).has(`anh-${number}.jpg`)) return `anh-${number}.jpg`;
  }
}

function adding(name: string, shownIn: (article: PaperArticle, src: string) => Partial<PaperArticle>): Edit {
  return articleEdit(name, always, (article, draws, paper) => {
    const src = freeName(paper, article);
    const number = draws.below(8);
    const folder = new Map(folderOf(paper, article)).set(src, number);
    const shown = withArticle(paper, { ...article, ...shownIn(article, src) });
    return { told: `${src}, drawn photo ${number}`, paper: withPhotos(shown, article.id, folder) };
  });
}

/** The same name, other bytes. */
function replacing(name: string, quiet: boolean): Edit {
  return articleEdit(
    name,
    hasPhotos,
    (article, draws, paper): (Partial<Change> & { told: string }) | undefined => {
      const folder = new Map(folderOf(paper, article));
      const src = draws.pick([...folder.keys()]);
      if (src === undefined) return undefined;
      const number = ((folder.get(src) ?? 0) + 1 + draws.below(7)) % 8;
      return {
        told: `${src} is now drawn photo ${number}`,
        paper: withPhotos(paper, article.id, folder.set(src, number)),
        deeds: quiet ? [{ kind: "quiet", file: `articles/${article.id}/${src}` }] : [],
      };
    },
  );
}

function withoutPhoto(article: PaperArticle, src: string): PaperArticle {
  const body = article.body.filter((block) => block.kind !== "figure" || block.src !== src);
  return { ...article, body, photo: article.photo?.src === src ? undefined : article.photo };
}

const captioned = (block: Block): Block =>
  block.kind === "figure" ? { ...block, caption: block.caption ? undefined : "Chú thích mới" } : block;

export const PHOTO_EDITS: readonly Edit[] = [
  adding("add a lead photo to", (_, src) => ({ photo: { src, alt: "Ảnh đầu bài", credit: "Tòa soạn" } })),
  adding("add a figure to", ({ body }, src) => ({
    body: [...body, { kind: "figure", src, caption: src === "anh-1.jpg" ? undefined : "Một góc ấp" }],
  })),
  adding("put an unused photo beside", () => ({})),
  replacing("replace a photo of", false),
  replacing("replace, with the same size and time of change, a photo of", true),
  articleEdit("take a photo from", hasPhotos, (article, draws: Draws, paper) => {
    const folder = new Map(folderOf(paper, article));
    const src = draws.pick([...folder.keys()]) ?? "";
    folder.delete(src);
    return {
      told: src,
      paper: withPhotos(withArticle(paper, withoutPhoto(article, src)), article.id, folder),
    };
  }),
  keyEdit(
    "change the lead photo's words of",
    ({ photo }) => photo !== undefined,
    ({ photo }, draws) => ({
      photo: photo && {
        ...photo,
        caption: photo.caption ? undefined : `Chú thích ${draws.below(99)}`,
        alt: `Ảnh ${draws.below(99)}`,
      },
    }),
  ),
  keyEdit(
    "change the captions of",
    ({ body }) => body.some(({ kind }) => kind === "figure"),
    ({ body }) => ({ body: body.map(captioned) }),
  ),
];
