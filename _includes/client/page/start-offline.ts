/** Once the page is there and the browser has nothing better to do, it is kept for reading without a network. */

type OfflineScript = Pick<typeof import("../offline.ts"), "startOffline">;

/** Older browsers have no way to wait until they are idle. */
const PAUSE = 2000;

/** @param load fetches the script at the address that a link of the page's foot names in `data-offline` */
export function startOfflineLater(
  root: Document,
  {
    serviceWorker: container,
    connection,
  }: Navigator & { readonly connection?: { readonly saveData?: boolean } },
  load: (address: string) => Promise<OfflineScript>,
): void {
  const address = root.querySelector<HTMLElement>("[data-offline]")?.dataset.offline;
  // Absent outside secure contexts, and in some private windows.
  if (!address || !container) return;
  const start = async () => {
    try {
      const { startOffline } = await load(address);
      await startOffline(root, { container, saveData: connection?.saveData === true });
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
