/** Gives a list new rows without moving anything that the reader sees. */

/** Browsers reckon in fractions of a pixel. */
const ROUNDING = 0.5;

/** Below the screen the list may grow as it likes; elsewhere it keeps its height, and long headlines are cut to fit. */
export function replaceRows(list: HTMLElement, rows: readonly Element[]): void {
  const { top, height } = list.getBoundingClientRect();
  list.replaceChildren(...rows);
  if (top > innerHeight) return;
  // No row has been lower than a cut one is (latest.css), so cut rows always fit.
  list.style.minBlockSize = `${height}px`;
  list.classList.toggle("headlines-cut", list.getBoundingClientRect().height > height + ROUNDING);
}
