/** The paper's sections: all in a row, or on a phone a strip that opens without a script. */
import type { Section } from "../../src/content/tables.ts";

interface SectionNavProps {
  readonly sections: readonly Section[];
  /** Id of the section that the page belongs to. */
  readonly current?: string | undefined;
}

export function SectionNav({ sections, current }: SectionNavProps) {
  return (
    <nav class="section-nav" aria-label="Chuyên mục">
      <details>
        <summary>
          Tất cả<span class="visually-hidden"> chuyên mục</span>
        </summary>
      </details>
      <ul>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <a href={`/${id}/`} aria-current={id === current ? "true" : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
