/** The search page's form: words, filters and order; its names are those of the page's address. */
import type { Section } from "../../src/content/tables.ts";
import type { YearPage } from "../../src/edition/edition.ts";
import { LONGEST } from "../../src/search/query/question.ts";

interface SearchFormProps {
  /** Address of the script that suggests while the reader types; absent, nothing is suggested. */
  readonly suggest: string | undefined;
  readonly years: readonly YearPage[];
  readonly sections: readonly Section[];
}

/** Filters that the lists beside the results set; the page has no room for a select of each. */
const HIDDEN = ["dia-phuong", "chu-de", "tac-gia"];

export function SearchForm({ suggest, years, sections }: SearchFormProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: old phones do not know the search element
    <form
      class="search-form"
      role="search"
      action="/tim-kiem/"
      method="get"
      autocomplete="off"
      data-suggest={suggest}
    >
      {HIDDEN.map((name) => (
        <input key={name} type="hidden" name={name} />
      ))}
      <div class="search-words">
        <label for="o--q">Từ cần tìm</label>
        <input
          id="o--q"
          name="q"
          type="search"
          placeholder="Có dấu hoặc không"
          autocomplete="off"
          maxLength={LONGEST}
        />
        <button type="submit">Tìm</button>
      </div>
      <div class="search-filters">
        <p>
          <label for="o--nam">Năm</label>
          <select id="o--nam" name="nam">
            <option value="">Mọi năm</option>
            {years.map(({ year }) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label for="o--chuyen-muc">Chuyên mục</label>
          <select id="o--chuyen-muc" name="chuyen-muc">
            <option value="">Mọi chuyên mục</option>
            {sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label for="o--xep">Xếp theo</label>
          <select id="o--xep" name="xep">
            <option value="lien-quan">Liên quan nhất</option>
            <option value="moi-nhat">Mới nhất</option>
          </select>
        </p>
      </div>
    </form>
  );
}
