/** Keeps the article on the reader's device; hidden until a script can. */
import { hasOffline } from "../../src/content/offline.ts";
import type { Site } from "../../src/content/tables.ts";
import { OFFLINE_ADDRESS } from "../../src/edition/offline-address.ts";

export function SaveOffline({ site }: { readonly site: Site }) {
  if (!hasOffline(site)) return null;
  return (
    <div class="share save-offline" data-save-offline="">
      <ul>
        <li>
          <button type="button" hidden>
            Lưu để đọc ngoại tuyến
          </button>
        </li>
        <li>
          <a href={OFFLINE_ADDRESS} hidden>
            Các bài đã lưu
          </a>
        </li>
      </ul>
    </div>
  );
}
