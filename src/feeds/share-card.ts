/** The picture that other sites show with a link to a page of the paper. */
import type { Article } from "../content/article.ts";
import type { ArticlePage } from "../edition/edition.ts";
import type { Paper } from "../edition/paper.ts";
import { CARD_RECIPE, CARD_SIZE, type Card, cardAddress, type ShareImage } from "../images/card/card.ts";
import { pictureAddress, pictureWidths } from "../images/picture.ts";
import { Fingerprint } from "../text/fingerprint.ts";
import { formatDay } from "../text/vietnam-time.ts";

/** The card of an article; undefined where the paper makes none for it. */
export function articleCard(
  { article, section, isRecent }: CardedPage,
  { site }: Pick<Paper, "site">,
): Card | undefined {
  const { shareCards = "recent" } = site;
  if (shareCards === "off" || (shareCards === "recent" && !isRecent)) return undefined;
  const { title, date, photo } = article;
  return cardOf({
    title,
    kicker: section.name,
    day: formatDay(date),
    paper: site.name,
    accent: site.accent,
    photo: photo && { hash: photo.picture.hash, focus: photo.focus },
  });
}

/** What an article's card needs to know of its page. */
interface CardedPage extends Pick<ArticlePage, "section" | "isRecent"> {
  readonly article: Pick<Article, "title" | "date" | "photo">;
}

/** The paper's own, for pages that are nobody's in particular. */
export function paperCard({ site }: Pick<Paper, "site">): Card | undefined {
  if (site.shareCards === "off") return undefined;
  return cardOf({
    title: site.name,
    paper: site.slogan ?? new URL(site.url).hostname,
    accent: site.accent,
  });
}

function cardOf(drawn: Omit<Card, "hash">): Card {
  const { title, kicker = "", day = "", paper, accent, photo } = drawn;
  const print = new Fingerprint().add(CARD_RECIPE);
  const { hash = "", focus = "" } = photo ?? {};
  for (const text of [title, kicker, day, paper, accent, hash, focus]) print.text(text);
  return { hash: print.value.toString(16).padStart(14, "0"), ...drawn };
}

/** What an article's page names: its card, else its photo, else what the paper has for all. */
export function articleImage(
  page: Pick<ArticlePage, "story" | "section" | "isRecent">,
  paper: Paper,
): ShareImage | undefined {
  const { section, isRecent, story } = page;
  const { article } = story;
  const card = articleCard({ article, section, isRecent }, paper);
  return card ? imageOf(card, article.title) : (photoImage(article) ?? paperImage(paper));
}

/** What a list names: the first photo on it, else what the paper has for all. */
export function listImage(
  articles: readonly Pick<Article, "title" | "photo">[],
  paper: Paper,
): ShareImage | undefined {
  const shown = articles.find(({ photo }) => photo);
  return (shown && photoImage(shown)) ?? paperImage(paper);
}

export function paperImage(paper: Paper): ShareImage | undefined {
  const card = paperCard(paper);
  return card && imageOf(card, paper.site.name);
}

/** The widest JPEG. */
function photoImage({ title, photo }: Pick<Article, "title" | "photo">): ShareImage | undefined {
  if (!photo) return undefined;
  const { picture } = photo;
  const width = pictureWidths(picture.width).at(-1) ?? picture.width;
  return {
    address: pictureAddress(picture.hash, width, "jpeg"),
    width,
    height: Math.round((picture.height * width) / picture.width),
    alt: title,
  };
}

function imageOf(card: Card, alt: string): ShareImage {
  return { address: cardAddress(card), ...CARD_SIZE, alt };
}
