import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { measure, median, medianCost } from "./measure.ts";

const folder = process.cwd();
const node = (script: string) => ({ command: process.execPath, arguments: ["-e", script], folder });

describe("measure", () => {
  it("counts the time of the program and of what it starts", async () => {
    const busy = "const end = Date.now() + 250; while (Date.now() < end);";
    const child = `require("child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(busy)}])`;
    const { wallSeconds, cpuSeconds } = await measure(node(child));
    expect(wallSeconds).toBeGreaterThan(0.25);
    // Less where the machine is busy with other things.
    expect(cpuSeconds).toBeGreaterThan(0.05);
  });

  it.skipIf(!existsSync("/proc/self/status"))("sees the memory of the whole tree (needs /proc)", async () => {
    const hold = "const held = Buffer.alloc(150e6, 1); setTimeout(() => held.length, 400);";
    const child = `require("child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(hold)}])`;
    const { peakMegabytes } = await measure(node(child));
    expect(peakMegabytes).toBeGreaterThan(150);
    expect(peakMegabytes).toBeLessThan(600);
  });

  it("fails with what the program said last", async () => {
    await expect(measure(node('console.log("hết giấy"); process.exit(3)'))).rejects.toThrow(
      /mã 3:\nhết giấy/,
    );
  });
});

describe("median", () => {
  it("is the middle number, or the mean of the two middle ones", () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it("leaves memory out where nothing could see it", () => {
    const cost = { wallSeconds: 1, cpuSeconds: 2, peakMegabytes: undefined };
    expect(medianCost([cost, cost])).toEqual(cost);
  });
});
