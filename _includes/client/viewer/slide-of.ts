/** A photo of the page once more, as large as the window allows, with its caption. */

export interface Slide {
  readonly element: HTMLLIElement;
  /** Begins to fetch the photo; once is enough. */
  fetch(): void;
}

/** @param photo in a `picture`, in a `figure` */
export function slideOf(photo: HTMLImageElement): Slide {
  const element = document.createElement("li");
  const figure = document.createElement("figure");
  const caption = photo.closest("figure")?.querySelector("figcaption")?.cloneNode(true);
  if (caption) figure.append(caption);
  element.append(figure);
  return {
    element,
    fetch() {
      const picture = photo.parentElement?.cloneNode(true);
      if (picture instanceof HTMLElement && !figure.querySelector("picture")) {
        figure.prepend(enlarged(picture, photo));
      }
    },
  };
}

function enlarged(picture: HTMLElement, before: HTMLImageElement): HTMLElement {
  const sizes = sizesOf(before);
  for (const source of picture.querySelectorAll<HTMLElement>("[srcset]")) source.setAttribute("sizes", sizes);
  const image = picture.querySelector("img");
  if (!image) return picture;
  // Browsers reckon a whole row of photos near, and would fetch a dozen.
  image.removeAttribute("loading");
  image.removeAttribute("class");
  image.removeAttribute("fetchpriority");
  image.style.cursor = "";
  // The small one is here already, and stands in until the large one has come.
  if (before.currentSrc) image.style.backgroundImage = `url("${before.currentSrc}")`;
  image.addEventListener("load", () => {
    image.style.backgroundImage = "";
  });
  return picture;
}

/** As wide as the window, but not higher than it, and never blown up. */
function sizesOf(photo: HTMLImageElement): string {
  const width = Number(photo.getAttribute("width"));
  const height = Number(photo.getAttribute("height"));
  return width > 0 && height > 0 ? `min(100vw, ${Math.ceil((100 * width) / height)}vh, ${width}px)` : "100vw";
}
