/** Has the browser keep this page for reading without a network, and lets the reader save the article for good. */
import { asker } from "./ask-worker.ts";
import { describePage } from "./describe-page.ts";
import type { Reply } from "./messages.ts";
import { pageAddress } from "./request-kind.ts";
import { showSaving } from "./save-button.ts";
import { rowOf } from "./shelf.ts";
import { workerAddress } from "./worker-registration.ts";

/** The front page and the sections', among others: the worker knows which it keeps. */
const FRONT = /^\/(?:[a-z0-9-]+\/)?$/;
/** Photos further down come one after the other while the reader scrolls. */
const PAUSE = 1500;

export interface Surroundings {
  readonly container: ServiceWorkerContainer;
  /** The reader pays for every byte: nothing is fetched that was not asked for. */
  readonly saveData: boolean;
}

export async function keepPage(root: Document, { container, saveData }: Surroundings): Promise<void> {
  const address = pageAddress(root.location.href);
  const place = root.querySelector("[data-save-offline]");
  const isCopy = root.querySelector("[data-kept-note]") !== null;
  const ask = asker(container);
  const register = once(() => container.register(workerAddress(globalThis.trustedTypes)));
  const isSaved = ({ shelf }: Reply) => rowOf(shelf, address)?.kind === "saved";
  const showButton = (saved: boolean) => {
    if (!place) return;
    showSaving(place, {
      saved,
      isSaved,
      async save() {
        await register();
        return ask({ do: "save", ...describePage(root, "all") });
      },
      unsave: () => ask({ do: "unsave", address }),
    });
  };
  if (saveData && !(await container.getRegistration())) {
    showButton(false);
    return;
  }
  await register();
  if (isCopy) {
    showButton(isSaved(await ask({ do: "look" })));
    return;
  }
  if (!place && !FRONT.test(address)) return;
  const keep = () => ask({ do: "keep", ...describePage(root, "seen") });
  root.addEventListener("load", debounced(keep, PAUSE), true);
  showButton(isSaved(await keep()));
}

function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let done: Promise<Result> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}

function debounced(work: () => unknown, pause: number): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(work, pause);
  };
}
