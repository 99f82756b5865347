/** Ways to pass an article on: plain links, and three buttons that a script brings to life. */

interface ShareLinksProps {
  /** The article's full address. */
  readonly url: string;
  readonly title: string;
}

export function ShareLinks({ url, title }: ShareLinksProps) {
  const address = encodeURIComponent(url);
  return (
    <div class="share">
      <p class="share-label">Chia sẻ</p>
      <ul>
        <li hidden>
          <button type="button" data-share={url}>
            Qua ứng dụng…
          </button>
        </li>
        <li>
          <a href={`https://www.facebook.com/sharer/sharer.php?u=${address}`} rel="noopener external">
            Facebook
          </a>
        </li>
        <li>
          <a href={`https://zalo.me/share?url=${address}`} rel="noopener external">
            Zalo
          </a>
        </li>
        <li>
          <a href={`mailto:?subject=${encodeURIComponent(title)}&body=${address}`}>Thư điện tử</a>
        </li>
        <li>
          <button type="button" data-copy-address={url} hidden>
            Chép địa chỉ
          </button>
        </li>
        <li>
          <button type="button" data-print="" hidden>
            In bài
          </button>
        </li>
      </ul>
    </div>
  );
}
