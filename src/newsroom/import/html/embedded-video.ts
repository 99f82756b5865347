/** What is built into a page from elsewhere: a video's own address, where it is one that we show. */
import type { Element } from "hast";

export interface Embedded {
  readonly video?: string;
  /** Where it came from; empty where that is not told. */
  readonly host: string;
}

const YOUTUBE = /^(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com|youtu\.be)$/;
const VIMEO = /^(?:www\.|player\.)?vimeo\.com$/;

export function embeddedVideo({ properties }: Element): Embedded {
  const address = String(properties.src ?? properties.dataSrc ?? properties.data ?? "");
  const written = address.startsWith("//") ? `https:${address}` : address;
  if (!/^https?:/i.test(written) || !URL.canParse(written)) return { host: "" };
  const { host, pathname, searchParams } = new URL(written);
  const name = host.replace(/^www\./, "");
  if (YOUTUBE.test(host)) {
    const id = /^\/(?:embed\/|v\/|shorts\/)?([\w-]{11})$/.exec(pathname)?.[1] ?? searchParams.get("v") ?? "";
    return /^[\w-]{11}$/.test(id)
      ? { video: `https://www.youtube.com/watch?v=${id}`, host: name }
      : { host: name };
  }
  const id = VIMEO.test(host) ? /^\/(?:video\/)?(\d+)$/.exec(pathname)?.[1] : undefined;
  return id === undefined ? { host: name } : { video: `https://vimeo.com/${id}`, host: name };
}
