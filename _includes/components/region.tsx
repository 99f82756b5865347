/** A part of the page that readers of the screen find by its name: a section named by its own heading. */
import type { ComponentChildren } from "preact";

interface RegionProps {
  /** Unique on the page; two hyphens in ids of the page's furniture keep clear of headings in articles. */
  readonly id: string;
  readonly title: string;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}

export function Region({ id, title, class: className, children }: RegionProps) {
  return (
    <section
      class={className === undefined ? "region" : `region ${className}`}
      aria-labelledby={`khu--${id}`}
    >
      <h2 class="region-title" id={`khu--${id}`}>
        {title}
      </h2>
      {children}
    </section>
  );
}
