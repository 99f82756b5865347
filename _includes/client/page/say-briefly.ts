/** A button tells for a moment what has come of being pressed. */

const PAUSE = 2500;

/** @param label what it says before and after */
export function sayBriefly(button: HTMLElement, text: string, label: string | null): void {
  button.textContent = text;
  setTimeout(() => {
    button.textContent = label;
  }, PAUSE);
}
