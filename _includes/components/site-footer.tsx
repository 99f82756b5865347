/** The foot of every page: sections once more, who publishes, how to reach the newsroom. */
import { hasOffline } from "../../src/content/offline.ts";
import { OFFLINE_ADDRESS } from "../../src/edition/offline-address.ts";
import type { Paper } from "../../src/edition/paper.ts";
import { PRIVACY_ADDRESS } from "../../src/edition/privacy-address.ts";
import { ContactLines } from "./contact-lines.tsx";
import { hasContact } from "./has-contact.ts";
import { onceFor } from "./once-for.ts";
import { TrustedHtml } from "./trusted-html.tsx";

export function SiteFooter({ paper }: { readonly paper: Paper }) {
  return <TrustedHtml as="footer" class="site-footer" html={footerHtml(paper, "")} />;
}

const footerHtml = onceFor<Paper>(({ site, sections, preview }) => (
  <div class="footer-columns">
    <div class="imprint">
      <p class="footer-name">{site.name}</p>
      {site.publisher !== undefined && <p>{site.publisher}</p>}
      {site.license !== undefined && <p>{site.license}</p>}
      {site.notice !== undefined && <p class="notice">{site.notice}</p>}
    </div>
    <nav aria-label="Chân trang">
      <ul>
        {sections.map(({ id, name }) => (
          <li key={id}>
            <a href={`/${id}/`}>{name}</a>
          </li>
        ))}
        <li>
          <a href="/tim-kiem/">Tìm kiếm</a>
        </li>
        <li>
          <a href="/rss.xml">RSS</a>
        </li>
        {hasOffline(site) && (
          <li>
            {/* Where a script is to keep pages; a preview keeps none. */}
            <a href={OFFLINE_ADDRESS} data-offline={preview ? undefined : ""}>
              Đọc ngoại tuyến
            </a>
          </li>
        )}
        <li>
          <a href={PRIVACY_ADDRESS}>Quyền riêng tư</a>
        </li>
      </ul>
    </nav>
    {hasContact(site) && (
      <address>
        <p class="footer-label">Tòa soạn</p>
        <ContactLines site={site} />
      </address>
    )}
  </div>
));
