/** Gives the browser the paper's worker, and no other: where texts may not become scripts, it wants that promised. */
import { WORKER_ADDRESS } from "../../../src/edition/offline-address.ts";

/** A name serves for one policy a page, so this is called once. */
export function workerAddress(factory: PolicyFactory | undefined): string | URL {
  if (!factory) return WORKER_ADDRESS;
  const policy = factory.createPolicy("ngoai-tuyen", {
    createScriptURL(address) {
      if (address !== WORKER_ADDRESS) throw new TypeError(`not the paper's worker: ${address}`);
      return address;
    },
  });
  return policy.createScriptURL(WORKER_ADDRESS);
}
