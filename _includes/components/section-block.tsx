/** A section on the front page: its newest piece with a photo, the others as headlines. */
import type { SectionBlock as Block } from "../../src/edition/edition.ts";
import { StoryCard } from "./story-card.tsx";

export function SectionBlock({ block: { section, articles } }: { readonly block: Block }) {
  const [first, ...rest] = articles;
  if (!first) return null;
  return (
    <section class="section-block" aria-labelledby={`khu--${section.id}`}>
      <h2 class="section-block-title" id={`khu--${section.id}`}>
        <a href={`/${section.id}/`}>{section.name}</a>
      </h2>
      <StoryCard article={first} kind="block" level={3} />
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
