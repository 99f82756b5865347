/** Preloaded with `node --require`: after TOA_SOAN_ROOM bytes, nothing more can be written below TOA_SOAN_DISK. */
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");
const path = require("node:path");

const disk = path.resolve(process.env.TOA_SOAN_DISK ?? "/nowhere") + path.sep;
const BLOCK = 4096;
let room = Number(process.env.TOA_SOAN_ROOM ?? 0);

function take(file, bytes) {
  if (typeof file === "number" || !path.resolve(String(file)).startsWith(disk)) return;
  room -= Math.ceil(bytes / BLOCK) * BLOCK;
  if (room < 0) throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
}

const sizeOf = (data) => (typeof data === "string" ? Buffer.byteLength(data) : (data?.byteLength ?? 0));
const sizeAt = (file) => fs.statSync(file).size;

/** @param bytes what a call with these arguments will write */
function limit(module, name, target, bytes) {
  const real = module[name];
  module[name] = (...args) => {
    const callback = args.at(-1);
    try {
      take(args[target], bytes(args));
    } catch (fault) {
      if (module === fs.promises) return Promise.reject(fault);
      if (typeof callback !== "function") throw fault;
      return void process.nextTick(callback, fault);
    }
    return real.apply(module, args);
  };
}

for (const name of ["writeFile", "appendFile"]) {
  for (const module of [fs, fs.promises]) limit(module, name, 0, (args) => sizeOf(args[1]));
  limit(fs, `${name}Sync`, 0, (args) => sizeOf(args[1]));
}
for (const module of [fs, fs.promises]) limit(module, "copyFile", 1, (args) => sizeAt(args[0]));
limit(fs, "copyFileSync", 1, (args) => sizeAt(args[0]));
limit(fs.promises, "cp", 1, (args) => sizeAt(args[0]));

const { open } = fs.promises;
fs.promises.open = async (file, ...rest) => {
  const handle = await open(file, ...rest);
  for (const name of ["write", "writeFile"]) {
    const real = handle[name].bind(handle);
    handle[name] = async (data, ...more) => {
      take(file, sizeOf(data));
      return real(data, ...more);
    };
  }
  return handle;
};
syncBuiltinESMExports();
