/** "Phản hồi": a letter to the newsroom; the host (Netlify Forms) takes it, no script is needed. */
import { PRIVACY_ADDRESS } from "../../src/edition/privacy-address.ts";
import { Region } from "./region.tsx";

/** @param props.address the article that the letter is about */
export function FeedbackForm({ address }: { readonly address: string }) {
  return (
    <Region id="phan-hoi" title="Phản hồi" class="feedback">
      <p class="hint">
        Ý kiến được gửi tới Tòa soạn và không hiện công khai.{" "}
        <a href={PRIVACY_ADDRESS}>Quyền riêng tư của bạn</a>
      </p>
      <form name="phan-hoi" method="post" action="/cam-on/" data-netlify="true" netlify-honeypot="ten-dem">
        <input type="hidden" name="form-name" value="phan-hoi" />
        <input type="hidden" name="bai-viet" value={address} />
        <p class="honeypot">
          <label for="o--ten-dem">Bỏ trống ô này</label>
          <input id="o--ten-dem" name="ten-dem" type="text" tabIndex={-1} autocomplete="off" />
        </p>
        <p class="field">
          <label for="o--ho-ten">Họ và tên</label>
          <input id="o--ho-ten" name="ho-ten" type="text" autocomplete="name" maxLength={100} required />
        </p>
        <p class="field">
          <label for="o--thu-dien-tu">Thư điện tử</label>
          <input
            id="o--thu-dien-tu"
            name="thu-dien-tu"
            type="email"
            autocomplete="email"
            maxLength={200}
            required
          />
        </p>
        <p class="field field-wide">
          <label for="o--noi-dung">Nội dung phản hồi</label>
          <textarea id="o--noi-dung" name="noi-dung" rows={5} maxLength={2000} required />
        </p>
        <p class="field-wide">
          <button type="submit">Gửi phản hồi</button>
        </p>
      </form>
    </Region>
  );
}
