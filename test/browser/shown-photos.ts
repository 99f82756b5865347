/** What a browser makes of each photo of a page: runs in the page, and knows nothing but it. */

export interface ShownPhoto {
  /** Where it stands: `card-row`, `lead-figure`. */
  readonly place: string;
  /** What `sizes` says; in CSS pixels, as the next. */
  readonly promised: number;
  /** Of what is seen, or of the whole photo where sides are cropped. */
  readonly shown: number;
  /** Width of the file that was chosen, and of all that could have been, in pixels; 0 where none has been yet. */
  readonly chosen: number;
  readonly offered: readonly number[];
}

/** Passed to `page.evaluate`: nothing from outside may be used in it. */
export function shownPhotos(): ShownPhoto[] {
  /** The commas that part `sizes` are those outside all brackets. */
  const partsOf = (sizes: string) => sizes.split(/,(?![^(]*\))/).map((part) => part.trim());
  const ruler = document.body.appendChild(document.createElement("div"));
  ruler.style.position = "absolute";
  const lengthOf = (length: string) => {
    ruler.style.width = length;
    return ruler.getBoundingClientRect().width;
  };
  const promisedBy = (sizes: string) => {
    for (const part of partsOf(sizes)) {
      const [, media, length] = /^(\([^)]*\)) (.+)$/.exec(part) ?? [undefined, undefined, part];
      if (length !== "auto" && (media === undefined || window.matchMedia(media).matches))
        return lengthOf(length);
    }
    return window.innerWidth;
  };
  const photos = [...document.images].filter((image) => image.srcset && image.checkVisibility());
  const shown = photos.map((image) => {
    const place = image.closest(".card, figure")?.className ?? "?";
    const source = image.parentElement?.querySelector("source") ?? image;
    return {
      place: /gallery/.test(image.closest(".gallery")?.className ?? "") ? "gallery" : place,
      promised: promisedBy(image.sizes),
      shown: image.getBoundingClientRect().width,
      chosen: Number(/-(\d+)\.\w+$/.exec(image.currentSrc)?.[1] ?? 0),
      offered: source.srcset.split(", ").map((each) => Number(/ (\d+)w$/.exec(each)?.[1])),
    };
  });
  ruler.remove();
  return shown;
}
