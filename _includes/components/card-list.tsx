/** A list page's articles: one after the other, each with its photo. */
import type { Article } from "../../src/content/article.ts";
import type { Section } from "../../src/content/tables.ts";
import { StoryCard } from "./story-card.tsx";

interface CardListProps {
  readonly articles: readonly Article[];
  /** Given where the list mixes sections, to name each piece's. */
  readonly sections?: readonly Section[] | undefined;
  /** Of the headlines. */
  readonly level?: 2 | 3 | undefined;
  readonly undated?: boolean | undefined;
}

export function CardList({ articles, sections, level, undated }: CardListProps) {
  if (articles.length === 0) return <p class="empty">Chưa có bài nào.</p>;
  return (
    <div class="card-list">
      {articles.map((article) => (
        <StoryCard
          key={article.id}
          article={article}
          kind="row"
          level={level}
          undated={undated}
          section={sections?.find(({ id }) => id === article.section)?.name}
        />
      ))}
    </div>
  );
}
