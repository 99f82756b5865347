/** What a reader can still read without a network; also what the worker shows in the place of a page that it has no copy of. */

import { OFFLINE_ADDRESS } from "../../src/edition/offline-address.ts";
import type { Paper } from "../../src/edition/paper.ts";
import { PRIVACY_ADDRESS } from "../../src/edition/privacy-address.ts";
import { PageTitle } from "../components/page-title.tsx";
import { Region } from "../components/region.tsx";
import { Page } from "./page.tsx";

const LISTS = [
  {
    kind: "saved",
    id: "bai-da-luu",
    title: "Bài đã lưu",
    empty: "Bạn chưa lưu bài nào. Ở cuối mỗi bài có nút “Lưu để đọc ngoại tuyến”.",
  },
  { kind: "read", id: "bai-da-mo", title: "Bài đã mở gần đây", empty: "Chưa có bài nào." },
  { kind: "front", id: "trang-nhat", title: "Trang nhất và chuyên mục", empty: "Chưa có trang nào." },
] as const;

export function OfflinePageLayout({ paper }: { readonly paper: Paper }) {
  return (
    <Page
      paper={paper}
      styles="texts"
      title="Đọc khi không có mạng"
      description={`Những bài của ${paper.site.name} mà trình duyệt đã lưu trên máy của bạn.`}
      address={OFFLINE_ADDRESS}
      scripts={["offline-page.js"]}
      noindex
    >
      <div class="narrow">
        <PageTitle
          title="Đọc khi không có mạng"
          description="Trình duyệt lưu sẵn trên máy của bạn những bài bạn chọn, các bài mở gần đây và trang nhất, để đọc lại khi mất mạng."
        />
        <p>
          Khi không có mạng, bạn chưa mở được bài chưa lưu, chưa tìm kiếm và chưa gửi phản hồi được. Máy gần
          đầy thì trình duyệt có thể tự xóa bớt những gì đã lưu.{" "}
          <a href={PRIVACY_ADDRESS}>Những gì được lưu trên máy</a>
        </p>
        <noscript>
          <p>Trình duyệt của bạn đang tắt JavaScript nên không lưu và không liệt kê được bài nào.</p>
        </noscript>
        <div class="kept-room">
          <div data-kept-room="" tabIndex={-1} hidden>
            {LISTS.map(({ kind, id, title, empty }) => (
              <Region key={kind} id={id} title={title}>
                <div data-kept={kind}>
                  <ul class="headlines kept-list" hidden />
                  <p class="empty">{empty}</p>
                </div>
              </Region>
            ))}
            <Region id="tuy-chon" title="Tùy chọn">
              <p class="kept-choice">
                <input id="o--dung-luu" type="checkbox" data-keep-nothing="" />
                <label for="o--dung-luu">Đừng lưu bài tôi đọc, chỉ lưu bài tôi chọn</label>
              </p>
              <p>
                <button type="button" class="quiet-button" data-clear="">
                  Xóa hết bài đã lưu
                </button>
              </p>
              <p role="status" />
            </Region>
          </div>
        </div>
      </div>
    </Page>
  );
}
