import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { childMemory, treeMemory, watchMemory } from "../../src/build/tree-memory.ts";

const MEGABYTES = 200;
const HOLDS = `const held = Buffer.alloc(${MEGABYTES} * 2 ** 20, 1); console.log(held.length); setInterval(() => held[0], 1000)`;

describe.runIf(existsSync("/proc/self/task"))("watchMemory", () => {
  it("counts what a child held beside this process, also after its end", async () => {
    const alone = watchMemory(20).stop();
    const watch = watchMemory(20);
    const child = spawn(process.execPath, ["-e", HOLDS], { stdio: ["ignore", "pipe", "inherit"] });
    await once(child.stdout, "data");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(childMemory(process.pid)).toBeGreaterThan(MEGABYTES * 1024);
    child.kill();
    await once(child, "exit");
    const peak = watch.stop();
    expect(peak).toBeGreaterThan(MEGABYTES + process.memoryUsage().rss / 2 ** 20 / 2);
    expect(alone).toBeLessThan(peak);
  });

  it("costs next to nothing", () => {
    treeMemory(process.pid);
    const began = performance.now();
    for (let time = 0; time < 20; time++) treeMemory(process.pid);
    expect((performance.now() - began) / 20).toBeLessThan(20);
  });

  it("knows nothing of a process that is gone", () => {
    expect(treeMemory(2 ** 30)).toBeUndefined();
  });
});
