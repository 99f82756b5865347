import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const at = (name: string) => fileURLToPath(new URL(name, import.meta.url));

it("a helping process whose asker has gone while it worked goes as well, and says nothing", async () => {
  const asker = spawn(process.execPath, [at("./ask-and-die.mjs"), at("./busy-helper.ts")]);
  // Its helper holds the other end.
  const [said] = await Promise.all([text(asker.stderr), once(asker, "close")]);
  expect(asker.signalCode).toBe("SIGKILL");
  expect(said).toBe("");
});
