/** The process that makes the development server's pages: `preview-process.ts ROOT`. With a sandbox around it, where Node has one. */
import type { ChildProcess } from "node:child_process";
import { enclose } from "../sandbox/enclose.ts";
import { isEnclosed } from "../sandbox/outside.ts";
import { newsroomSandbox } from "./newsroom-sandbox.ts";

const [root = "."] = process.argv.slice(2);
// In a terminal it reaches the server, too, which then ends this process in good order.
process.on("SIGINT", () => {});

const enclosed = isEnclosed
  ? undefined
  : enclose("newsroom/preview-process", [root], () => newsroomSandbox(root));
if (enclosed) carryBetween(enclosed);
else (await import("./answer-server.ts")).answerServer(root);

/** The server does not know that there are two. */
function carryBetween(inner: ChildProcess): void {
  process.on("message", (asked: object) => {
    if (inner.connected) inner.send(asked, () => {});
  });
  inner.on("message", (told) => {
    // What it asks of its keeper has a line.
    const isForServer = typeof told === "object" && !("line" in told);
    if (isForServer && process.connected) process.send?.(told);
  });
  process.once("disconnect", () => {
    if (inner.connected) inner.disconnect();
  });
  inner.once("exit", (code) => process.exit(code ?? 1));
}
