/** Who wrote it, and when it appeared and changed. */
import { Fragment } from "preact";
import type { Article } from "../../src/content/article.ts";
import type { Byline as Author } from "../../src/edition/edition.ts";
import { formatMoment, toIso, yearAndMonth } from "../../src/text/vietnam-time.ts";
import { Moment } from "./time.tsx";

interface BylineProps {
  readonly article: Article;
  readonly authors: readonly Author[];
}

export function Byline({ article: { date, updated }, authors }: BylineProps) {
  const iso = toIso(date);
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
      <p class="dates" data-pagefind-ignore="">
        <time
          dateTime={iso}
          data-pagefind-meta={`date:${iso}`}
          data-pagefind-filter={`nam:${yearAndMonth(date).year}`}
        >
          {formatMoment(date)}
        </time>
        {updated !== undefined && (
          <span class="updated">
            Cập nhật: <Moment at={updated} />
          </span>
        )}
      </p>
    </div>
  );
}
