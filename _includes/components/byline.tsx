/** Who wrote it, and when it appeared and changed. */
import { Fragment } from "preact";
import type { Article } from "../../src/content/article.ts";
import type { Byline as Author } from "../../src/edition/edition.ts";
import { Moment } from "./time.tsx";

interface BylineProps {
  readonly article: Article;
  readonly authors: readonly Author[];
}

export function Byline({ article: { date, updated }, authors }: BylineProps) {
  return (
    <div class="byline">
      {authors.length > 0 && (
        <p class="authors">
          {authors.map(({ name, address }, index) => (
            <Fragment key={address}>
              {index > 0 && ", "}
              <a href={address} rel="author">
                {name}
              </a>
            </Fragment>
          ))}
        </p>
      )}
      <p class="dates">
        <Moment at={date} />
        {updated !== undefined && (
          <span class="updated">
            Cập nhật: <Moment at={updated} />
          </span>
        )}
      </p>
    </div>
  );
}
