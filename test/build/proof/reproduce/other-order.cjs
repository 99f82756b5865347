/** Loaded before a program: every folder lists its files the other way round, as another file system might. */
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");

const readdirSync = fs.readdirSync;
const readdir = fs.readdir;
const readdirPromise = fs.promises.readdir;

fs.readdirSync = (...args) => readdirSync(...args).reverse();
fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (fault, names) => done(fault, names?.reverse()));
};
fs.promises.readdir = async (...args) => (await readdirPromise(...args)).reverse();

/** As much of `fs.Dir` as anybody uses. */
class ReversedDir {
  #entries;
  constructor(folder) {
    this.path = String(folder);
    this.#entries = readdirSync(folder, { withFileTypes: true });
  }
  readSync() {
    return this.#entries.pop() ?? null;
  }
  read(done) {
    if (!done) return Promise.resolve(this.readSync());
    process.nextTick(() => done(null, this.readSync()));
  }
  closeSync() {}
  close(done) {
    if (!done) return Promise.resolve();
    process.nextTick(done, null);
  }
  async *[Symbol.asyncIterator]() {
    for (let entry = this.readSync(); entry; entry = this.readSync()) yield entry;
  }
}
fs.opendirSync = (folder) => new ReversedDir(folder);
fs.promises.opendir = async (folder) => new ReversedDir(folder);
fs.opendir = (folder, ...rest) => {
  const done = rest.pop();
  fs.promises.opendir(folder).then((dir) => done(null, dir), done);
};

// What modules have imported by name follows only then.
syncBuiltinESMExports();
