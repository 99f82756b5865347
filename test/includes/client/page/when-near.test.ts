// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { whenNear } from "../../../../_includes/client/page/when-near.ts";

type Report = (entries: readonly Pick<IntersectionObserverEntry, "isIntersecting">[]) => void;

afterEach(() => vi.unstubAllGlobals());

describe("where the browser tells what is near", () => {
  let report: Report = () => undefined;
  const observe = vi.fn();
  const disconnect = vi.fn();
  beforeEach(() => {
    vi.stubGlobal(
      "IntersectionObserver",
      class {
        observe = observe;
        disconnect = disconnect;
        constructor(told: Report) {
          report = told;
        }
      },
    );
  });

  it("waits until the reader comes near, and works once", () => {
    const work = vi.fn();
    whenNear(document.body, work);
    expect(observe).toHaveBeenCalledExactlyOnceWith(document.body);
    report([{ isIntersecting: false }]);
    expect(work).not.toHaveBeenCalled();
    report([{ isIntersecting: false }, { isIntersecting: true }]);
    expect(work).toHaveBeenCalledOnce();
    expect(disconnect).toHaveBeenCalledOnce();
  });
});

describe("where it does not", () => {
  it("works when the browser is idle", () => {
    const idle: (() => void)[] = [];
    vi.stubGlobal("requestIdleCallback", (work: () => void) => idle.push(work));
    const work = vi.fn();
    whenNear(document.body, work);
    expect(work).not.toHaveBeenCalled();
    for (const each of idle) each();
    expect(work).toHaveBeenCalledOnce();
  });

  it("works soon where it cannot tell that either", async () => {
    const work = vi.fn();
    whenNear(document.body, work);
    expect(work).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(work).toHaveBeenCalledOnce());
  });
});
