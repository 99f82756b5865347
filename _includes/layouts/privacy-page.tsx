/** What the site learns of its readers, and whom it tells. What it says of the program is held by tests: a claim that is not true goes. */
import { hasForm } from "../../src/content/editing.ts";
import { hasOffline } from "../../src/content/offline.ts";
import { OFFLINE_ADDRESS } from "../../src/edition/offline-address.ts";
import type { Paper } from "../../src/edition/paper.ts";
import { PRIVACY_ADDRESS } from "../../src/edition/privacy-address.ts";
import { LIMITS } from "../client/offline/shelf.ts";
import { ContactLines } from "../components/contact-lines.tsx";
import { hasContact } from "../components/has-contact.ts";
import type { Outside } from "../components/page-head.tsx";
import { PageTitle } from "../components/page-title.tsx";
import { Day } from "../components/time.tsx";
import { Page } from "./page.tsx";

/** The day of the last change to the text below: it changes with it. */
const WRITTEN = Date.parse("2026-11-26T00:00:00+07:00");

interface PrivacyPageLayoutProps {
  readonly paper: Paper;
  readonly outside?: Outside | undefined;
}

export function PrivacyPageLayout({ paper, outside }: PrivacyPageLayoutProps) {
  const { site } = paper;
  return (
    <Page
      paper={paper}
      styles="texts"
      title="Quyền riêng tư"
      description={`${site.name} không theo dõi bạn đọc. Trang này nói rõ điều gì được ghi lại, gửi đi, và gửi cho ai.`}
      address={PRIVACY_ADDRESS}
      outside={outside}
    >
      <div class="narrow">
        <PageTitle
          title="Quyền riêng tư"
          description="Trang báo không theo dõi bạn đọc. Dưới đây là những gì được ghi lại, được gửi đi, và gửi cho ai."
        />
        <div class="prose">
          <h2>Không theo dõi</h2>
          <p>
            Trang báo không đặt cookie, không có mã đếm lượt xem, quảng cáo hay tiện ích của mạng xã hội. Chữ,
            ảnh và mã chạy đều lấy từ chính trang báo: mở một trang, trình duyệt của bạn không hỏi đến máy chủ
            nào khác. Ảnh và phông chữ có thể được trình duyệt giữ tạm trên máy bạn để lần sau mở nhanh hơn.
          </p>

          {hasOffline(site) && (
            <>
              <h2>Những gì được lưu trên máy của bạn</h2>
              <p>Để bạn đọc được khi mất mạng, trình duyệt lưu trên máy bạn:</p>
              <ul>
                <li>trang nhất và trang các chuyên mục bạn đã mở, nhiều nhất {LIMITS.front} trang,</li>
                <li>
                  {LIMITS.read} bài bạn mở gần đây nhất, trong {LIMITS.days} ngày, cùng những ảnh đã hiện ra,
                </li>
                <li>những bài bạn bấm “Lưu để đọc ngoại tuyến”, cho tới khi bạn bỏ,</li>
                <li>
                  danh sách của những trang ấy: địa chỉ, tiêu đề, chuyên mục, ngày đăng, lúc lưu và lúc bạn
                  mở,
                </li>
                <li>
                  trang “<a href={OFFLINE_ADDRESS}>Đọc khi không có mạng</a>”, phông chữ, kiểu trình bày và mã
                  chạy mà các trang trên cần.
                </li>
              </ul>
              <p>
                Tất cả chỉ nằm trên máy của bạn, không gửi cho ai; nhưng người dùng chung máy và trình duyệt
                với bạn thì xem được. Khi bạn mở trang báo, trình duyệt tải lại vài bài đã lưu quá một ngày,
                để bài được sửa hay rút thì bản trên máy cũng được sửa hay xóa. Ở trang “Đọc khi không có
                mạng”, bạn có thể xóa hết, hoặc chọn chỉ lưu những bài mình muốn. Khi bạn bật chế độ tiết kiệm
                dữ liệu của trình duyệt, không gì được lưu trước khi bạn bấm lưu.
              </p>
            </>
          )}

          <h2>Khi bạn đổi cỡ chữ, nghe bài</h2>
          <p>
            Bạn đổi cỡ chữ thì trình duyệt nhớ cỡ ấy trên máy bạn cho lần sau; trước đó không có gì được lưu,
            và trở về cỡ thường là xóa. “Nghe bài” dùng giọng tiếng Việt có sẵn trong máy; máy chỉ có giọng
            qua mạng thì trình duyệt gửi chữ của bài cho nơi cung cấp giọng ấy.
          </p>

          <h2>Máy chủ ghi gì</h2>
          <p>
            Như mọi trang web, máy chủ phải biết địa chỉ IP của bạn, trình duyệt bạn dùng, địa chỉ được mở và
            lúc mở thì mới gửi trang tới bạn được. Đơn vị cho thuê máy chủ có thể ghi những điều ấy vào nhật
            ký; giữ trong bao lâu là theo quy định của đơn vị đó.
          </p>

          <h2>Khi bạn tìm kiếm</h2>
          <p>
            Việc tìm chạy ngay trong trình duyệt, không qua dịch vụ nào khác. Từ bạn tìm nằm trong địa chỉ của
            trang kết quả để bạn chép gửi cho người khác được, nên cũng có thể nằm trong nhật ký của máy chủ
            như mọi địa chỉ. Ngoài ra không ai nhận được nó.
          </p>

          <h2>Khi bạn gửi phản hồi</h2>
          <p>Chỉ khi bạn bấm “Gửi phản hồi”, khung ở cuối bài mới gửi đi:</p>
          <ul>
            <li>họ và tên,</li>
            <li>thư điện tử,</li>
            <li>nội dung phản hồi,</li>
            <li>địa chỉ của bài mà bạn đang đọc.</li>
          </ul>
          <p>
            Thư tới máy chủ của trang báo, qua bộ lọc thư rác ở đó, rồi tới Tòa soạn; máy chủ ghi kèm địa chỉ
            IP và loại trình duyệt. Thư không hiện trên trang báo, và trang báo không tự gửi gì tới địa chỉ mà
            bạn ghi.
          </p>

          <h2>Liên kết, video và chia sẻ</h2>
          <p>
            Liên kết ra ngoài, khung video và các nút chia sẻ không tải gì từ nơi khác trước khi bạn bấm. Khi
            bạn bấm, trang kia biết bạn đến từ {new URL(site.url).host}, nhưng không biết từ bài nào; riêng
            nút chia sẻ đưa địa chỉ của bài cho nơi bạn chọn, vì đó là điều được chia sẻ. Từ đó trở đi là quy
            định của trang kia.
          </p>

          {hasForm(site) && (
            <>
              <h2>Người của Tòa soạn</h2>
              <p>
                Biên tập viên có một trang riêng để nhập bài. Chỉ trang ấy giữ mã đăng nhập và cài đặt trong
                bộ nhớ trình duyệt của biên tập viên, và kết nối với nơi giữ kho bài.
              </p>
            </>
          )}

          <h2>Quyền của bạn</h2>
          <p>
            Tên và địa chỉ trong thư phản hồi là dữ liệu cá nhân. Theo Luật Bảo vệ dữ liệu cá nhân (số
            91/2025/QH15), bạn có quyền xem, sửa, yêu cầu xóa những gì mình đã gửi, và rút lại sự đồng ý.{" "}
            {hasContact(site)
              ? "Xin liên hệ Tòa soạn:"
              : "Xin gửi yêu cầu cho Tòa soạn bằng khung Phản hồi ở cuối một bài bất kỳ."}
          </p>
          {hasContact(site) && (
            <address>
              <p>{site.name}</p>
              {site.publisher !== undefined && <p>{site.publisher}</p>}
              <ContactLines site={site} />
            </address>
          )}
          <p>
            Cập nhật lần cuối: <Day at={WRITTEN} />.
          </p>
        </div>
      </div>
    </Page>
  );
}
