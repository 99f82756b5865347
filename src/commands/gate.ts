/** Where the program begins: what reads content goes on in a process with a sandbox around it, all else goes on here. */
import { enclose } from "../sandbox/enclose.ts";
import { endLike } from "../sandbox/end-like.ts";
import { sandboxOf } from "./sandbox-of.ts";

// (From `options.ts` it would bring along a schema library, which takes long to load; the rest is loaded inside.)
const FAULT = 3;

try {
  const args = process.argv.slice(2);
  const sandbox = sandboxOf(args);
  const enclosed = sandbox && enclose("commands/enclosed", args, sandbox);
  if (enclosed) process.exitCode = await endLike(enclosed);
  else await import("../cli.ts");
} catch (fault) {
  console.error(fault);
  process.exitCode = FAULT;
}
