/** The script of the offline page: what this browser has kept of the paper. */
import { asker } from "./offline/ask-worker.ts";
import { showKept } from "./offline/kept-list.ts";
import { EMPTY } from "./offline/shelf.ts";
import { Store } from "./offline/store.ts";

const room = document.querySelector<HTMLElement>("[data-kept-room]");
const { serviceWorker } = navigator;
if (room && serviceWorker) void start(room, serviceWorker);

/** The list is read without the worker, which may have to be started first. */
async function start(place: HTMLElement, container: ServiceWorkerContainer): Promise<void> {
  const shelf = await new Store(caches).shelf().catch(() => EMPTY);
  showKept(place, shelf, asker(container), (question) => confirm(question));
}
