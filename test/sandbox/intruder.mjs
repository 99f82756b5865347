/**
 * Preloaded with `node --import`: in every process that has a sandbox around it, tries what content must never be able to
 * do, and tells on the error output how each attempt ended. TOA_SOAN_INTRUDER names what is to be tried on.
 */
import { execFileSync, fork } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";

// A process that an intruder starts has no such environment: it lets in no other.
if (process.permission && process.env.TOA_SOAN_INTRUDER) {
  const { root, project, secret } = JSON.parse(process.env.TOA_SOAN_INTRUDER);
  const write = (...names) => fs.writeFileSync(path.join(...names), "intruder");
  const attempts = {
    "read /etc/passwd": () => fs.readFileSync("/etc/passwd"),
    "read a file beside the newsroom": () => fs.readFileSync(secret),
    "list the home folder": () => fs.readdirSync(os.homedir()),
    "read the environment": () => fs.readFileSync(`/proc/${process.ppid}/environ`),
    "read the repository": () => fs.readFileSync(path.join(project, ".git/HEAD")),
    "write an article": () => write(root, "articles/2023/06/intruder.md"),
    "write a table": () => write(root, "_data/intruder.yml"),
    "write the program": () => write(project, "src/intruder.js"),
    "write a package": () => write(project, "node_modules/intruder.js"),
    "write into the home folder": () => write(os.homedir(), "toa-soan-intruder"),
    "write a temporary file": () => write(os.tmpdir(), "toa-soan-intruder"),
    "link the site elsewhere": () => fs.symlinkSync("/etc/passwd", path.join(root, ".cache/intruder")),
    "start a thread with rights of its own": () =>
      new Worker("process.exit()", { eval: true, execArgv: [] }).on("error", () => {}),
    "start a program": () => execFileSync("true"),
    "start Node": () => fork("-e", ["0"], { execArgv: [], env: {} }).on("error", () => {}),
    "load native code": () => process.dlopen({ exports: {} }, path.join(project, "intruder.node")),
    "know a token": () => {
      if (!process.env.SECRET_TOKEN) throw Object.assign(new Error(), { code: "NO_TOKEN" });
    },
  };
  const outcomes = Object.entries(attempts).map(([name, attempt]) => {
    try {
      attempt();
      return [name, "DONE"];
    } catch (fault) {
      return [name, fault.code];
    }
  });
  const told = { process: path.basename(process.argv[1] ?? ""), outcomes: Object.fromEntries(outcomes) };
  fs.writeSync(2, `\nINTRUDER ${JSON.stringify(told)}\n`);
}
