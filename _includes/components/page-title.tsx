/** The heading of a list page: what it lists, in a word or two, and how much. */
import { formatCount } from "./format-count.ts";

interface PageTitleProps {
  /** `Chủ đề`, `Tác giả` */
  readonly kicker?: string | undefined;
  readonly title: string;
  readonly description?: string | undefined;
  readonly count?: number | undefined;
}

export function PageTitle({ kicker, title, description, count }: PageTitleProps) {
  return (
    <header class="page-title">
      {kicker !== undefined && <p class="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {description !== undefined && <p class="page-description">{description}</p>}
      {count !== undefined && <p class="page-count">{formatCount(count)} bài</p>}
    </header>
  );
}
