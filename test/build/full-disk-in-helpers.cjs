/** Preloaded with `node --require`: in processes that help with pages none can be written, as on a full disk. */
const fs = require("node:fs");

if (/pages-process\.[jt]s$/.test(process.argv[1] ?? "")) {
  const { writeFileSync } = fs;
  fs.writeFileSync = (file, ...rest) => {
    if (String(file).endsWith(".html")) {
      throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
    }
    writeFileSync(file, ...rest);
  };
}
