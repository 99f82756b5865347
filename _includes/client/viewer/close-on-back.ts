/** "Back" closes a dialog: what the reader of a phone tries first. */

/** @param dialog open; an entry of the history stands for it until it is closed, however that comes about */
export function closeOnBack(dialog: HTMLDialogElement): void {
  history.pushState({ photos: true }, "");
  let goneBack = false;
  const onBack = () => {
    goneBack = true;
    dialog.close();
  };
  addEventListener("popstate", onBack, { once: true });
  dialog.addEventListener("close", () => {
    removeEventListener("popstate", onBack);
    if (!goneBack) history.back();
  });
}
