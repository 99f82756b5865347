/** The search box of the header: an ordinary form that opens the search page. */

/** @param props.id of the box, unique on the page */
export function SiteSearch({ id }: { readonly id: string }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: old phones do not know the search element
    <form class="site-search" role="search" action="/tim-kiem/" method="get">
      <label class="visually-hidden" for={id}>
        Tìm trong báo
      </label>
      <input id={id} name="q" type="search" placeholder="Tìm bài" autocomplete="off" maxLength={200} />
      <button type="submit">Tìm</button>
    </form>
  );
}
