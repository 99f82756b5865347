/** Once the page is there and the browser has nothing better to do, it is kept for reading without a network. */
import { keepPage } from "../offline/keep-page.ts";

/** Older browsers have no way to wait until they are idle. */
const PAUSE = 2000;

/** Not in previews, whose foot has no `data-offline`. */
export function startOfflineLater(
  root: Document,
  {
    serviceWorker: container,
    connection,
  }: Navigator & { readonly connection?: { readonly saveData?: boolean } },
  keep: typeof keepPage = keepPage,
): void {
  // Workers are absent outside secure contexts, and in some private windows.
  if (!container || !root.querySelector("[data-offline]")) return;
  const start = async () => {
    try {
      await keep(root, { container, saveData: connection?.saveData === true });
    } catch {
      // The reader's browser keeps nothing for this site, or there is no room: the site works without.
    }
  };
  const wait = () => {
    const { requestIdleCallback: whenIdle = (work: () => void) => setTimeout(work, PAUSE) } = globalThis;
    whenIdle(() => void start());
  };
  if (root.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}
