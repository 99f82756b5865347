/** Asks a helping process for a task, and is killed while that is at work: `node ask-and-die.mjs HELPER`. */
import { fork } from "node:child_process";

const helper = fork(process.argv[2] ?? "", {
  execArgv: ["--import", "tsx"],
  stdio: ["ignore", "pipe", "inherit", "ipc"],
});
helper.stdout?.once("data", () => process.kill(process.pid, "SIGKILL"));
helper.send({ id: 1, task: 300 });
