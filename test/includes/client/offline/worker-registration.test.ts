import { expect, it, vi } from "vitest";
import { workerAddress } from "../../../../_includes/client/offline/worker-registration.ts";

it("is a plain address where the browser knows no Trusted Types", () => {
  expect(workerAddress(undefined)).toBe("/sw.js");
});

it("is promised to be the paper's worker where it does, and nothing else can be", () => {
  const made = vi.fn();
  const factory: PolicyFactory = {
    createPolicy(name, { createScriptURL }) {
      made(name);
      expect(() => createScriptURL("/tai-nguyen/la.js")).toThrow(TypeError);
      return { createScriptURL: (address) => `trusted ${createScriptURL(address)}` };
    },
  };
  expect(workerAddress(factory)).toBe("trusted /sw.js");
  expect(made).toHaveBeenCalledExactlyOnceWith("ngoai-tuyen");
});
