/** Pagefind's own module for browsers, which the build puts into the worker's script. */
declare module "virtual:pagefind" {
  export const createInstance: import("../../src/search/archive/open-tier.ts").CreateInstance;
}
