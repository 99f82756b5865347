/** The elements of the viewer: a dialog with a row of photos, a counter, and buttons. */
import { type Slide, slideOf } from "./slide-of.ts";

export interface ViewerElements {
  readonly dialog: HTMLDialogElement;
  /** Scrolls from photo to photo. */
  readonly list: HTMLElement;
  readonly slides: readonly Slide[];
  /** `3 / 12`, for eyes. */
  readonly count: HTMLElement;
  /** The same with the photo's description, for ears. */
  readonly said: HTMLElement;
  readonly previous: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  readonly close: HTMLButtonElement;
}

export function drawViewer(photos: readonly HTMLImageElement[]): ViewerElements {
  const dialog = document.createElement("dialog");
  dialog.className = "viewer";
  dialog.setAttribute("aria-label", "Ảnh trong bài");

  const count = document.createElement("p");
  count.className = "viewer-count";
  count.setAttribute("aria-hidden", "true");
  const said = document.createElement("p");
  said.className = "viewer-said";
  said.setAttribute("aria-live", "polite");
  const [previous, next, close] = [
    button("viewer-previous", "Ảnh trước"),
    button("viewer-next", "Ảnh sau"),
    button("viewer-close", "Đóng"),
  ];
  const bar = document.createElement("div");
  bar.className = "viewer-bar";
  // Of one photo there is nothing to count.
  bar.append(...(photos.length > 1 ? [count, said, previous, next, close] : [close]));

  const list = document.createElement("ul");
  list.tabIndex = 0;
  list.setAttribute("aria-label", photos.length > 1 ? "Các ảnh, chuyển bằng phím mũi tên" : "Ảnh");
  const slides = photos.map(slideOf);
  list.append(...slides.map(({ element }) => element));

  dialog.append(bar, list);
  return { dialog, list, slides, count, said, previous, next, close };
}

function button(className: string, name: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = className;
  made.title = name;
  made.setAttribute("aria-label", name);
  return made;
}
