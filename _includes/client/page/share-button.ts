/** The button that hands an article to the system's own sheet of ways to share; it stays hidden where there is none. */

export function enableSharing(root: Document, { share }: Partial<Pick<Navigator, "share">>): void {
  const button = root.querySelector<HTMLButtonElement>("button[data-share]");
  const url = button?.dataset.share;
  if (!button || !url || !share) return;
  const title = root.querySelector("h1")?.textContent ?? root.title;
  const item = button.closest("li");
  if (item) item.hidden = false;
  // Whoever closes the sheet has not failed.
  button.addEventListener("click", () => void share.call(navigator, { title, url }).catch(() => undefined));
}
