/** An article in a list: its headline is the link, and the whole card can be pressed. */
import type { Article } from "../../src/content/article.ts";
import { PictureView } from "./picture-view.tsx";
import { Day } from "./time.tsx";

/** How much of the article a card shows and how large; also a class of the stylesheet. */
export type CardKind = "lead" | "top" | "second" | "row" | "feature" | "block" | "compact" | "brief";

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
  lead: "(min-width: 79rem) 51.5rem, (min-width: 64rem) calc(96vw - 23.5rem), calc(96vw - 1rem)",
  top: "(min-width: 79rem) 30.5rem, (min-width: 64rem) calc(58vw - 14.5rem), calc(96vw - 1rem)",
  second:
    "(min-width: 79rem) 11.75rem, (min-width: 64rem) calc(24vw - 7rem), (min-width: 40rem) calc(48vw - 1.4rem), 7.5rem",
  row: "(min-width: 40rem) 13rem, 7.5rem",
  feature: "(min-width: 64rem) 27rem, (min-width: 40rem) calc(48vw - 1.5rem), calc(96vw - 1rem)",
  block:
    "(min-width: 79rem) 23rem, (min-width: 64rem) calc(32vw - 2rem), (min-width: 40rem) calc(48vw - 1.5rem), calc(96vw - 1rem)",
  compact: "7.5rem",
  brief: "7.5rem",
};

export function StoryCard({ article, kind, level = 2, section, first, undated = false }: StoryCardProps) {
  const { photo } = article;
  const Headline = level === 2 ? "h2" : "h3";
  return (
    <article class={`card card-${kind}`}>
      {photo && kind !== "brief" && (
        <div class="card-photo">
          <PictureView picture={photo.picture} alt="" sizes={SIZES[kind]} focus={photo.focus} first={first} />
        </div>
      )}
      <div class="card-text">
        <Headline class="card-title">
          <a href={article.address}>{article.title}</a>
        </Headline>
        {kind !== "brief" && kind !== "compact" && <p class="card-summary">{article.summary}</p>}
        <p class="card-meta">
          {section !== undefined && <span class="card-section">{section}</span>}
          {!undated && <Day at={article.date} />}
          {(kind === "lead" || kind === "top") && photo?.credit !== undefined && (
            <span class="credit">Ảnh: {photo.credit}</span>
          )}
        </p>
      </div>
    </article>
  );
}
