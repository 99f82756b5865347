/** The older and the newer article of the same section. */
import type { ArticlePage, Teaser } from "../../src/edition/edition.ts";

export function Neighbours({ previous, next }: Pick<ArticlePage, "previous" | "next">) {
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label="Bài trước và bài sau trong chuyên mục">
      {previous && <Neighbour teaser={previous} label="Bài trước" rel="prev" />}
      {next && <Neighbour teaser={next} label="Bài sau" rel="next" />}
    </nav>
  );
}

interface NeighbourProps {
  readonly teaser: Teaser;
  readonly label: string;
  readonly rel: "prev" | "next";
}

function Neighbour({ teaser, label, rel }: NeighbourProps) {
  return (
    <a class={`neighbour-${rel}`} href={teaser.address} rel={rel}>
      <span class="neighbour-label">{label}</span>
      <span class="neighbour-title">{teaser.title}</span>
    </a>
  );
}
