/** "Trong bài này": the way into a long article. */
import type { Heading } from "../../src/markdown/body.ts";

const LONG_ENOUGH = 4;

export function ContentsList({ headings }: { readonly headings: readonly Heading[] }) {
  const chapters = headings.filter(({ level }) => level === 2);
  if (chapters.length < LONG_ENOUGH) return null;
  return (
    <nav class="contents" aria-labelledby="khu--trong-bai">
      <p class="contents-title" id="khu--trong-bai">
        Trong bài này
      </p>
      <ol>
        {chapters.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
