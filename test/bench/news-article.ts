/** Invented articles that look like a provincial paper's: the same count and seed give the same articles, oldest first. */
import type { Award } from "../../src/content/article.ts";
import { slugOf } from "../../src/text/slug.ts";
import { DISTRICTS, factsOf } from "./facts.ts";
import { type Facts, Grammar, readRules } from "./grammar.ts";
import { newsBody, type Reference } from "./news-body.ts";
import { AUTHORS, SECTIONS } from "./newsroom-tables.ts";
import { Random, zipf } from "./random.ts";

export interface NewsArticle {
  /** `2023/06/…`, as in `Article.id`. */
  readonly id: string;
  readonly frontMatter: NewsFrontMatter;
  readonly body: string;
  /** File names in the article's photo folder, each with the number of the picture it shows. */
  readonly photos: ReadonlyMap<string, number>;
}

export interface NewsFrontMatter {
  readonly title: string;
  readonly date: string;
  readonly section: string;
  readonly summary: string;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
  readonly places?: readonly string[] | undefined;
  readonly photo?: { src: string; alt: string; caption: string; credit: string } | undefined;
  readonly awards?: readonly Award[] | undefined;
}

export const PHOTO_COUNT = 8;

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2013, 6, 1);
const DAYS = (Date.UTC(2023, 6, 1) - FIRST_DAY) / DAY;
/** Links go to one of a section's last so many articles. */
const REMEMBERED = 40;
const SLUG_LENGTH = 70;

/** @param count articles between 1 July 2013 and 30 June 2023 */
export function* newsArticles(count: number, seed: number): Generator<NewsArticle> {
  const common = readRules("chung");
  const desks = SECTIONS.map(({ id }) => {
    const grammar = new Grammar(common, readRules(id));
    const topics = [...grammar.list("chu-de"), ...grammar.list("chu-de-chung")];
    return { id, grammar, topics, topicWeights: zipf(topics.length, 0.9), earlier: [] as Reference[] };
  });
  const deskWeights = zipf(desks.length, 0.7);
  const authorWeights = zipf(AUTHORS.length, 0.8);
  const placeWeights = zipf(DISTRICTS.length, 0.6);
  const slugsOfMonth = new Set<string>();
  let lastMonth = "";

  for (let index = 0; index < count; index++) {
    const random = new Random(seed * 1_000_003 + index);
    const position = ((index + random.next()) / count) * DAYS;
    const day = FIRST_DAY + Math.floor(position) * DAY;
    const facts = factsOf(day);
    const desk = random.pickWeighted(desks, deskWeights);
    const title = titleOf(desk.grammar, random, facts);
    const date = momentOf(day, position % 1);
    const month = `${date.slice(0, 4)}/${date.slice(5, 7)}`;
    if (month !== lastMonth) slugsOfMonth.clear();
    lastMonth = month;
    const id = `${month}/${unusedSlug(title, slugsOfMonth)}`;
    const several = <T>(items: readonly T[], weights: readonly number[], length: number) => [
      ...new Set(Array.from({ length }, () => random.pickWeighted(items, weights))),
    ];
    const photos = new Map<string, number>();
    const places = several(DISTRICTS, placeWeights, random.int(0, 2));
    const frontMatter: NewsFrontMatter = {
      title,
      date,
      section: desk.id,
      summary: desk.grammar.sentence("sapo", random, facts),
      authors: several(AUTHORS, authorWeights, random.int(1, 2)).map((author) => author.id),
      topics: several(desk.topics, desk.topicWeights, random.int(1, 3)),
      places: places.length > 0 ? places : undefined,
      photo: index % 3 === 0 ? photoOf(desk.grammar, random, facts) : undefined,
      awards: random.chance(0.02) ? awardsOf(desk.grammar, random, facts, day) : undefined,
    };
    if (frontMatter.photo) photos.set(frontMatter.photo.src, random.int(0, PHOTO_COUNT - 1));
    const figure = index % 5 === 0 ? "anh-2.jpg" : undefined;
    if (figure) photos.set(figure, random.int(0, PHOTO_COUNT - 1));
    const body = newsBody({ grammar: desk.grammar, random, facts, figure, earlier: desk.earlier });
    yield { id, frontMatter, body, photos };
    desk.earlier.push({ id, title });
    if (desk.earlier.length > REMEMBERED) desk.earlier.shift();
  }
}

/** Between 05:30 and 20:00, later for later articles of the day. */
function momentOf(day: number, fraction: number): string {
  const at = new Date(day + Math.floor(330 + fraction * 870) * 60_000).toISOString();
  return `${at.slice(0, 19)}+07:00`;
}

function titleOf(grammar: Grammar, random: Random, facts: Facts): string {
  let title = grammar.sentence("tit", random, facts);
  for (let attempt = 0; attempt < 5 && (title.length > 100 || title.length < 25); attempt++) {
    title = grammar.sentence("tit", random, facts);
  }
  return title;
}

function unusedSlug(title: string, used: Set<string>): string {
  const whole = slugOf(title);
  const short = whole.length > SLUG_LENGTH ? whole.slice(0, whole.lastIndexOf("-", SLUG_LENGTH)) : whole;
  let slug = short;
  for (let number = 2; used.has(slug); number++) slug = `${short}-${number}`;
  used.add(slug);
  return slug;
}

function photoOf(grammar: Grammar, random: Random, facts: Facts) {
  return {
    src: "anh-1.jpg",
    alt: grammar.sentence("mo-ta-anh", random, facts),
    caption: grammar.sentence("chu-thich-anh", random, facts),
    credit: random.pick(AUTHORS).name,
  };
}

function awardsOf(grammar: Grammar, random: Random, facts: Facts, day: number): Award[] {
  return Array.from({ length: random.int(1, 4) }, () => ({
    year: new Date(day).getUTCFullYear() - random.int(0, 2),
    authority: grammar.phrase("cap-khen", random, facts),
    honour: grammar.phrase("hinh-thuc-khen", random, facts),
    individuals: random.int(0, 12),
    collectives: random.int(0, 6),
    recipients: Array.from({ length: random.int(0, 3) }, () => grammar.phrase("nguoi", random, facts)),
  }));
}
