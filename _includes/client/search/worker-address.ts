/** The search starts workers of its own script alone: where texts may not become scripts, a browser wants it promised. */

const OWN = /^\/tai-nguyen\/search-worker-[0-9a-f]+\.js$/;

/** @throws TypeError where the address is not that of the search's own worker */
function checked(address: string): string {
  if (!OWN.test(address)) throw new TypeError(`no worker of the search: ${address}`);
  return address;
}

/**
 * Gives what `new Worker` takes for an address. A name serves for one policy a page, so this is called once.
 * @param factory `window.trustedTypes`, in browsers that have it
 */
export function workerAddresses(factory: PolicyFactory | undefined): (address: string) => string | URL {
  if (!factory) return checked;
  const policy = factory.createPolicy("tim-kiem", { createScriptURL: checked });
  return (address) => policy.createScriptURL(address);
}
