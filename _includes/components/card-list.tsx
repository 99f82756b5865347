/** A list page's articles: one after the other, each with its photo. */
import type { Article } from "../../src/content/article.ts";
import type { Section } from "../../src/content/tables.ts";
import { onceFor } from "./once-for.ts";
import { StoryCard } from "./story-card.tsx";
import { TrustedHtml } from "./trusted-html.tsx";

interface CardListProps {
  readonly articles: readonly Article[];
  /** Given where the list mixes sections, to name each piece's. */
  readonly sections?: readonly Section[] | undefined;
}

/** Headlines of the second level, each with its day. */
export function CardList({ articles, sections }: CardListProps) {
  if (articles.length === 0) return <p class="empty">Chưa có bài nào.</p>;
  const names = new Map(sections?.map(({ id, name }) => [id, name]));
  const html = articles.map((article) => rowHtml(article, names.get(article.section) ?? ""));
  return <TrustedHtml class="card-list" html={html.join("")} />;
}

/** The same row stands in the lists of a section, of topics, places and authors; the variant is the section's name. */
const rowHtml = onceFor<Article, string>((article, section) => (
  <StoryCard article={article} kind="row" section={section || undefined} />
));

/** One day of a month, whose heading says the date; these rows stand nowhere else. */
export function DayList({ articles, sections }: Required<CardListProps>) {
  return (
    <div class="card-list">
      {articles.map((article) => (
        <StoryCard
          key={article.id}
          article={article}
          kind="row"
          level={3}
          undated
          section={sections?.find(({ id }) => id === article.section)?.name}
        />
      ))}
    </div>
  );
}
