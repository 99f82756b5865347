/** What networks and messengers show of a link to the page: Open Graph, and the little that X asks for besides. https://ogp.me */
import type { Site } from "../../src/content/tables.ts";
import type { ShareImage } from "../../src/images/card/card.ts";
import { toIso } from "../../src/text/vietnam-time.ts";
import type { PageHeadProps } from "./page-head.tsx";

interface ShareTagsProps extends Pick<PageHeadProps, "news"> {
  readonly site: Site;
  readonly title: string;
  readonly description: string;
  /** Of the page, with the site's address. */
  readonly url: string;
  readonly image?: ShareImage | undefined;
}

export function ShareTags({ site, title, description, url, news, image }: ShareTagsProps) {
  return (
    <>
      <meta property="og:site_name" content={site.name} />
      <meta property="og:locale" content="vi_VN" />
      <meta property="og:type" content={news ? "article" : "website"} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={url} />
      {image && (
        <>
          <meta property="og:image" content={site.url + image.address} />
          <meta property="og:image:type" content="image/jpeg" />
          <meta property="og:image:width" content={String(image.width)} />
          <meta property="og:image:height" content={String(image.height)} />
          <meta property="og:image:alt" content={image.alt} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      {site.x !== undefined && <meta name="twitter:site" content={site.x} />}
      {news && (
        <>
          <meta property="article:published_time" content={toIso(news.date)} />
          {news.updated !== undefined && (
            <meta property="article:modified_time" content={toIso(news.updated)} />
          )}
          <meta property="article:section" content={news.section.name} />
          {news.byline.map(({ address }) => (
            <meta key={address} property="article:author" content={site.url + address} />
          ))}
          {news.topics.map(({ name }) => (
            <meta key={name} property="article:tag" content={name} />
          ))}
        </>
      )}
    </>
  );
}
