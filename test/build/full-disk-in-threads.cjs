/** Preloaded with `node --require`: in threads of a pool no page can be written, as on a full disk. */
const fs = require("node:fs");
const { isMainThread, workerData } = require("node:worker_threads");

// A pool's threads are given a list to begin with; the loader's own thread is not.
if (!isMainThread && Array.isArray(workerData)) {
  const { writeFileSync } = fs;
  fs.writeFileSync = (file, ...rest) => {
    if (String(file).endsWith(".html")) {
      throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
    }
    writeFileSync(file, ...rest);
  };
}
