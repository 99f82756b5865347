/** A section on the front page: its newest piece with a photo, the others as headlines. */
import type { SectionBlock as Block } from "../../src/edition/edition.ts";
import type { BlockShape } from "./block-shapes.ts";
import { type CardKind, StoryCard } from "./story-card.tsx";

const FIRST: Readonly<Record<BlockShape, CardKind>> = {
  feature: "feature",
  band: "feature",
  column: "block",
  compact: "compact",
  half: "compact",
};

interface SectionBlockProps {
  readonly block: Block;
  readonly shape: BlockShape;
}

export function SectionBlock({ block: { section, articles }, shape }: SectionBlockProps) {
  const [first, ...rest] = articles;
  if (!first) return null;
  return (
    <section class={`section-block section-block-${shape}`} aria-labelledby={`khu--${section.id}`}>
      <h2 class="section-block-title" id={`khu--${section.id}`}>
        <a href={`/${section.id}/`}>{section.name}</a>
      </h2>
      <StoryCard article={first} kind={FIRST[shape]} level={3} />
      {rest.length > 0 && (
        <div class="section-block-rest">
          {rest.map((article) => (
            <StoryCard key={article.id} article={article} kind="brief" level={3} />
          ))}
        </div>
      )}
    </section>
  );
}
