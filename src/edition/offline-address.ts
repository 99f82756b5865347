/** Where readers find what their browser has kept for them, and the worker that keeps it. */
export const OFFLINE_ADDRESS = "/ngoai-tuyen/";
/** Its folder is its reach: it lies at the root. */
export const WORKER_ADDRESS = "/sw.js";
