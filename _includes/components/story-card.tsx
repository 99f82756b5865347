/** An article in a list: its headline is the link, and the whole card can be pressed. */
import type { Article } from "../../src/content/article.ts";
import { PictureView } from "./picture-view.tsx";
import { Day } from "./time.tsx";

/** How much of the article a card shows and how large; also a class of the stylesheet. */
export type CardKind = "lead" | "second" | "row" | "block" | "brief";

interface StoryCardProps {
  readonly article: Article;
  readonly kind: CardKind;
  readonly level?: 2 | 3 | undefined;
  /** The section's name, where the list mixes sections. */
  readonly section?: string | undefined;
  readonly first?: boolean | undefined;
  /** Leaves the day out, where the list's own heading says it. */
  readonly undated?: boolean | undefined;
}

const SIZES: Readonly<Record<CardKind, string>> = {
  lead: "(min-width: 64rem) 40rem, 100vw",
  second: "(min-width: 64rem) 18rem, (min-width: 40rem) 50vw, 8rem",
  row: "(min-width: 40rem) 15rem, 8rem",
  block: "(min-width: 64rem) 22rem, (min-width: 40rem) 50vw, 100vw",
  brief: "8rem",
};

export function StoryCard({ article, kind, level = 2, section, first, undated = false }: StoryCardProps) {
  const { photo } = article;
  const Headline = level === 2 ? "h2" : "h3";
  return (
    <article class={`card card-${kind}`}>
      {photo && kind !== "brief" && (
        <div class="card-photo">
          <PictureView picture={photo.picture} alt="" sizes={SIZES[kind]} first={first} />
        </div>
      )}
      <div class="card-text">
        <Headline class="card-title">
          <a href={article.address}>{article.title}</a>
        </Headline>
        {kind !== "brief" && <p class="card-summary">{article.summary}</p>}
        <p class="card-meta">
          {section !== undefined && <span class="card-section">{section}</span>}
          {!undated && <Day at={article.date} />}
        </p>
      </div>
    </article>
  );
}
