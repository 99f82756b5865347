/** "Liên kết website": the sites that the newsroom points its readers to. */
import type { Paper } from "../../src/edition/paper.ts";
import { onceFor } from "./once-for.ts";
import { Region } from "./region.tsx";
import { TrustedHtml } from "./trusted-html.tsx";

export function WebsiteLinks({ paper }: { readonly paper: Paper }) {
  if (paper.linkGroups.length === 0) return null;
  return <TrustedHtml class="website-links-band" html={linksHtml(paper, "")} />;
}

const linksHtml = onceFor<Paper>(({ linkGroups }) => (
  <Region id="lien-ket" title="Liên kết website" class="website-links">
    <div class="link-groups">
      {linkGroups.map(({ group, links }) => (
        <div key={group}>
          <h3>{group}</h3>
          <ul>
            {links.map(({ name, url }) => (
              <li key={url}>
                <a href={url} rel="noopener external">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  </Region>
));
