/** Where the search page's script puts what it finds, and the ways to narrow it; all of it stays empty without the script. */
interface SearchResultsProps {
  /** Address of the script that searches in the background. */
  readonly worker: string | undefined;
  /** Address of Pagefind's WebAssembly. */
  readonly engine: string | undefined;
}

export function SearchResults({ worker, engine }: SearchResultsProps) {
  return (
    <div class="search-outcome" data-search-outcome="">
      <details class="search-facets" data-search-facets="" hidden>
        <summary>Lọc kết quả</summary>
        <div class="facet-groups" data-search-groups="" />
      </details>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div class="filter-chips" role="group" aria-label="Đang lọc" data-search-chosen="" hidden />
      <section
        class="search-results"
        aria-label="Kết quả tìm kiếm"
        tabIndex={-1}
        data-search-results=""
        data-worker={worker}
        data-engine={engine}
      >
        <div class="search-report">
          <p class="search-progress" aria-hidden="true" data-search-progress="" hidden />
          <p class="search-status" role="status" data-search-status="" />
          <button class="quiet-button" type="button" data-search-move="" hidden>
            Dừng
          </button>
          <progress class="search-bar" aria-label="Đã tìm" data-search-bar="" hidden />
        </div>
        <ol class="search-list" data-search-list="" />
        <div class="search-reorder">
          <button class="quiet-button" type="button" data-search-reorder="" hidden>
            Có kết quả mới, xếp lại
          </button>
        </div>
        <button class="search-more" type="button" data-search-more="" hidden>
          Xem thêm
        </button>
      </section>
      <SearchAdvice />
    </div>
  );
}

/** For a search that found nothing. */
function SearchAdvice() {
  return (
    <div class="search-advice" data-search-advice="" hidden>
      <p>Bạn thử:</p>
      <ul>
        <li>gõ ít từ hơn, chỉ giữ những từ quan trọng nhất;</li>
        <li>xem lại chính tả;</li>
        <li>gõ không dấu;</li>
        <li>
          tìm trong <a href="#khu--luu-tru">kho lưu trữ theo tháng</a> bên dưới.
        </li>
      </ul>
      <button class="quiet-button" type="button" data-search-clear="">
        Bỏ mọi điều kiện lọc
      </button>
    </div>
  );
}
