/** The search box of the header: an ordinary form that opens the search page. */
import { LONGEST } from "../../src/search/query/question.ts";

interface SiteSearchProps {
  /** Of the box, unique on the page. */
  readonly id: string;
  /** Address of the script that suggests while the reader types; absent, nothing is suggested. */
  readonly suggest: string | undefined;
}

export function SiteSearch({ id, suggest }: SiteSearchProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: old phones do not know the search element
    <form class="site-search" role="search" action="/tim-kiem/" method="get" data-suggest={suggest}>
      <label class="visually-hidden" for={id}>
        Tìm trong báo
      </label>
      <input id={id} name="q" type="search" placeholder="Tìm bài" autocomplete="off" maxLength={LONGEST} />
      <button type="submit">Tìm</button>
    </form>
  );
}
