import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { gather } from "../../src/newsroom/gather.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("gather", () => {
  const setUp = () => {
    const dealt: string[] = [];
    const finish: (() => void)[] = [];
    const gathering = gather<string>(
      100,
      (a, b) => `${a}${b}`,
      (items) => {
        dealt.push(items);
        return new Promise((resolve) => finish.push(resolve));
      },
    );
    return { dealt, finish, gathering };
  };

  it("deals with all that came in quick succession at once, a moment after the last", async () => {
    const { dealt, gathering } = setUp();
    gathering.add("a");
    await vi.advanceTimersByTimeAsync(99);
    gathering.add("b");
    await vi.advanceTimersByTimeAsync(99);
    expect(dealt).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(dealt).toEqual(["ab"]);
  });

  it("deals with what comes meanwhile afterwards, and is idle only then", async () => {
    const { dealt, finish, gathering } = setUp();
    expect(gathering.isIdle).toBe(true);
    gathering.add("a");
    let idle = false;
    const waiting = gathering.whenIdle().then(() => {
      idle = true;
    });
    await vi.advanceTimersByTimeAsync(100);
    gathering.add("b");
    gathering.add("c");
    await vi.advanceTimersByTimeAsync(1000);
    expect(dealt).toEqual(["a"]);
    finish[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(dealt).toEqual(["a", "bc"]);
    expect([gathering.isIdle, idle]).toEqual([false, false]);
    finish[1]?.();
    await waiting;
    expect(gathering.isIdle).toBe(true);
  });

  it("is idle from the start, and once it is closed", async () => {
    const { dealt, gathering } = setUp();
    await gathering.whenIdle();
    gathering.add("a");
    const waiting = gathering.whenIdle();
    gathering.close();
    await waiting;
    gathering.add("b");
    await vi.advanceTimersByTimeAsync(1000);
    expect(dealt).toEqual([]);
  });
});
