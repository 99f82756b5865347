/** The way from the front page to this one. */
import type { Tag } from "../../src/edition/edition.ts";

interface BreadcrumbProps {
  /** The pages between the front page and this one. */
  readonly steps?: readonly Tag[] | undefined;
  /** This page's name, where it is short enough to stand here. */
  readonly here?: string | undefined;
}

export function Breadcrumb({ steps = [], here }: BreadcrumbProps) {
  return (
    <nav class="breadcrumb" aria-label="Đường dẫn">
      <ol>
        <li>
          <a href="/">Trang chủ</a>
        </li>
        {steps.map(({ name, address }) => (
          <li key={address}>
            <a href={address}>{name}</a>
          </li>
        ))}
        {here !== undefined && (
          <li>
            <span aria-current="page">{here}</span>
          </li>
        )}
      </ol>
    </nav>
  );
}
