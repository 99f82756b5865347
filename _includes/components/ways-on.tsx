/** Where to go from a page that is an end in itself. */
export function WaysOn() {
  return (
    <ul class="ways-on">
      <li>
        <a href="/">Về trang chủ</a>
      </li>
      <li>
        <a href="/tim-kiem/">Tìm bài khác</a>
      </li>
    </ul>
  );
}
