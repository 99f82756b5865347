/** Runs a command of the program as an editor would, and gives what it printed. */
import { spawn } from "node:child_process";

export interface Printed {
  readonly code: number | null;
  readonly text: string;
}

export function runProgram(args: readonly string[]): Promise<Printed> {
  return new Promise((resolve, reject) => {
    const program = spawn(process.execPath, ["src/main.js", ...args], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const parts: Buffer[] = [];
    program.stdout.on("data", (part: Buffer) => parts.push(part));
    program.on("error", reject);
    program.on("close", (code) => resolve({ code, text: Buffer.concat(parts).toString("utf8") }));
  });
}
