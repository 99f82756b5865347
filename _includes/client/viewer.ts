/** The viewer of an article's photos: a script of its own, fetched when a reader first presses one. */
import { closeOnBack } from "./viewer/close-on-back.ts";
import { drawViewer } from "./viewer/draw-viewer.ts";
import { indexOfKey } from "./viewer/index-of-key.ts";
import { PhotoRow } from "./viewer/photo-row.ts";

/** While it is there the page behind does not scroll. */
const VIEWING = "viewing";

/**
 * @param photos all of the article's, in order
 * @param index the one to begin with
 * @param opener gets the focus back
 */
export function openViewer(
  photos: readonly HTMLImageElement[],
  index: number,
  opener: Pick<HTMLElement, "focus">,
): void {
  const { dialog, list, slides, count, said, previous, next, close } = drawViewer(photos);
  const row = new PhotoRow(list, slides, {
    show: (at) => {
      count.textContent = `${at + 1} / ${slides.length}`;
      previous.setAttribute("aria-disabled", String(at === 0));
      next.setAttribute("aria-disabled", String(at === slides.length - 1));
    },
    settle: (at) => {
      said.textContent = `Ảnh ${at + 1} trên ${slides.length}: ${photos[at]?.alt}`;
    },
  });
  previous.addEventListener("click", () => row.go(row.target - 1));
  next.addEventListener("click", () => row.go(row.target + 1));
  close.addEventListener("click", () => dialog.close());
  dialog.addEventListener("keydown", (event) => {
    const at = indexOfKey(event, row.target, slides.length);
    if (at === undefined) return;
    event.preventDefault();
    row.go(at);
  });
  dialog.addEventListener("close", () => {
    document.documentElement.classList.remove(VIEWING);
    row.stop();
    dialog.remove();
  });
  // Whoever has the focus when a dialog opens gets it back when it closes.
  opener.focus({ preventScroll: true });
  document.documentElement.classList.add(VIEWING);
  document.body.append(dialog);
  dialog.showModal();
  closeOnBack(dialog);
  row.start(index);
}
