/** Content Security Policies: what the pages of each kind may load and run. https://www.w3.org/TR/CSP3/ */

type Directives = Readonly<Record<string, readonly string[]>>;

const SELF = ["'self'"];
const NONE = ["'none'"];

/** What every page keeps to. Directives without sources say enough by their names. */
const EVERYWHERE: Directives = {
  "default-src": NONE,
  "script-src": SELF,
  "connect-src": SELF,
  "style-src": SELF,
  "img-src": SELF,
  "font-src": SELF,
  "manifest-src": SELF,
  "worker-src": SELF,
  "form-action": SELF,
  "base-uri": NONE,
  "frame-ancestors": NONE,
};
const NO_PLAIN_HTTP: Directives = { "upgrade-insecure-requests": [] };

/** The name under which the search makes the address of its worker. */
export const WORKER_POLICY = "tim-kiem";

/** The name under which pages make the address of the worker that keeps them for reading without a network. */
export const OFFLINE_POLICY = "ngoai-tuyen";

/** A text never becomes a script, whatever a script of the page does with it. */
const textIsNoScript = (makers: readonly string[]): Directives => ({
  "require-trusted-types-for": ["'script'"],
  "trusted-types": makers,
});

/** Pages for readers, and the worker that keeps them: own scripts, own styles, and nothing beside. */
export const READERS_POLICY = policy(EVERYWHERE, textIsNoScript([OFFLINE_POLICY]), NO_PLAIN_HTTP);

/** The search reads its index in workers, with WebAssembly; old browsers ask the page, too, whether they may. */
export const SEARCH_POLICY = policy(
  EVERYWHERE,
  { "script-src": [...SELF, "'wasm-unsafe-eval'"] },
  textIsNoScript([WORKER_POLICY, OFFLINE_POLICY]),
  NO_PLAIN_HTTP,
);

/** Browsers draw feeds and other texts with styles and an arrow of their own; nothing else is to come of them. */
export const DATA_POLICY = policy({
  "default-src": NONE,
  "style-src": ["'unsafe-inline'"],
  "img-src": ["data:"],
  "form-action": NONE,
  "base-uri": NONE,
  "frame-ancestors": NONE,
});

export interface Hosts {
  readonly connect: readonly string[];
  readonly images: readonly string[];
}

/** The form's parts have styles of their own; it shows photos that are not saved yet, and talks to the repository's host. */
export function formPolicy({ connect, images }: Hosts): string {
  const own: Directives = {
    "connect-src": [...SELF, "blob:", "data:", ...connect],
    "style-src-attr": ["'unsafe-inline'"],
    "img-src": [...SELF, "blob:", "data:", ...images],
    "media-src": [...SELF, "blob:"],
  };
  return policy(EVERYWHERE, own, NO_PLAIN_HTTP);
}

/** Of two lists for one directive the later holds. */
function policy(...parts: readonly Directives[]): string {
  const directives: Directives = Object.assign({}, ...parts);
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");
}
