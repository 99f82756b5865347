/** Where the search page's script puts what it finds. */
export function SearchResults() {
  return (
    <section class="search-results" aria-label="Kết quả tìm kiếm" data-search-results="">
      <p class="search-status" role="status" data-search-status="" />
      <ol class="search-list" data-search-list="" />
      <button class="search-more" type="button" data-search-more="" hidden>
        Xem thêm
      </button>
    </section>
  );
}
