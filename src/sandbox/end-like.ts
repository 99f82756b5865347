/** Ends as the process inside does, and passes on what is to end it. */
import type { ChildProcess } from "node:child_process";

/** What a terminal or a host sends to end a process. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** As in the command line's contract: the fault is the program's own. */
const FAULT = 3;

/** @returns the exit code; where a signal ended the process, it ends this one, too */
export function endLike(enclosed: ChildProcess): Promise<number> {
  const pass = (signal: NodeJS.Signals) => enclosed.kill(signal);
  for (const signal of SIGNALS) process.on(signal, pass);
  return new Promise((resolve) => {
    enclosed.once("error", (fault) => {
      console.error(fault);
      resolve(FAULT);
    });
    enclosed.once("exit", (code, signal) => {
      for (const each of SIGNALS) process.off(each, pass);
      if (signal) process.kill(process.pid, signal);
      else resolve(code ?? FAULT);
    });
  });
}
