/** What a page tells the worker of itself, and which of its photos are to be kept. */
import type { PageFacts } from "./messages.ts";

/** Written by the build around what stands once on a page. */
const TITLE = "main h1";
const SECTION = ".breadcrumb li:last-child a";
const DATE = ".story time";
const PHOTOS = "article img";

/** @param photos those that the reader has seen so far, or all of them */
export function describePage(root: Document, photos: "seen" | "all"): PageFacts {
  const textOf = (selector: string) => root.querySelector(selector)?.textContent?.trim() ?? "";
  const images = [...root.querySelectorAll<HTMLImageElement>(PHOTOS)];
  const wanted = images.filter((image) => photos === "all" || (image.complete && image.naturalWidth > 0));
  return {
    title: textOf(TITLE),
    section: textOf(SECTION),
    date: root.querySelector(DATE)?.getAttribute("datetime") ?? "",
    photos: wanted.map(({ currentSrc, src }) => new URL(currentSrc || src, root.baseURI).pathname),
  };
}
