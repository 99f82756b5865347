/** Buttons that go once they have done their work. */

/** @param heir gets the focus where the button had it, so that a reader without a mouse does not start from the top again */
export function hideButton(button: HTMLButtonElement, heir: HTMLElement): void {
  const focused = document.activeElement === button;
  button.hidden = true;
  if (focused) heir.focus({ preventScroll: true });
}
