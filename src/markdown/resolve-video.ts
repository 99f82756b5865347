/** Addresses of videos: YouTube, Vimeo, or a file of one's own. */

export interface Video {
  /** `youtube:ID`, `vimeo:ID`, `mp4:/tai-nguyen/phim.mp4` */
  readonly key: string;
  /** Where the plain link leads. */
  readonly address: string;
  readonly host: string;
  readonly own: boolean;
}

const YOUTUBE_HOSTS = ["youtube.com", "m.youtube.com", "youtu.be", "youtube-nocookie.com"];

/** The video at an address, if there is one; `siteUrl` tells which files are the paper's own. */
export function resolveVideo(address: string, siteUrl: string): Video | undefined {
  const site = URL.canParse(siteUrl) ? new URL(siteUrl) : undefined;
  if (!URL.canParse(address, site)) return undefined;
  const url = new URL(address, site);
  const host = url.hostname.replace(/^www\./, "");
  if (url.protocol !== "https:" && url.protocol !== "http:") return undefined;
  if (YOUTUBE_HOSTS.includes(host)) return youtube(url, host);
  if (host === "vimeo.com" || host === "player.vimeo.com") return vimeo(url);
  const own = url.host === site?.host && url.pathname.toLowerCase().endsWith(".mp4");
  return own ? { key: `mp4:${url.pathname}`, address, host, own } : undefined;
}

function youtube(url: URL, host: string): Video | undefined {
  const path =
    host === "youtu.be" ? url.pathname.slice(1) : /^\/(?:embed|shorts|live)\/([^/]+)/.exec(url.pathname)?.[1];
  const id = path ?? (url.pathname === "/watch" ? url.searchParams.get("v") : undefined);
  if (!id || !/^[\w-]{11}$/.test(id)) return undefined;
  return {
    key: `youtube:${id}`,
    address: `https://www.youtube.com/watch?v=${id}`,
    host: "youtube.com",
    own: false,
  };
}

function vimeo(url: URL): Video | undefined {
  const id = /^\/(?:video\/)?(\d+)$/.exec(url.pathname)?.[1];
  return id
    ? { key: `vimeo:${id}`, address: `https://vimeo.com/${id}`, host: "vimeo.com", own: false }
    : undefined;
}
