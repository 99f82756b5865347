/** Asks the worker that is at work when it is asked: one that an update has replaced would not answer. */
import type { Reply, ToWorker } from "./messages.ts";
import { readShelf } from "./read-shelf.ts";

export type Ask = (message: ToWorker) => Promise<Reply>;

/** Waits where there is no worker yet. */
export function asker(container: Pick<ServiceWorkerContainer, "ready">): Ask {
  return async (message) => {
    const { active } = await container.ready;
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<unknown>) => {
        port1.close();
        resolve(readReply(data));
      };
      active?.postMessage(message, [port2]);
    });
  };
}

function readReply(data: unknown): Reply {
  const { shelf, fault }: { readonly shelf?: unknown; readonly fault?: unknown } = Object(data);
  return { shelf: readShelf(shelf), fault: fault === "full" || fault === "failed" ? fault : undefined };
}
