import { runInNewContext } from "node:vm";
import { describe, expect, it, vi } from "vitest";
import { renderServiceWorker } from "../../src/feeds/service-worker.ts";
import { paper as bare } from "./edition-fixture.ts";

const WORKER = "/tai-nguyen/offline-worker-0123abcd.js";
const paper = { ...bare, assets: { ...bare.assets, "offline-worker.js": WORKER } };
const retired = { ...paper, site: { ...paper.site, offline: false } };

/** Runs it as a browser would. */
function run(text: string, more: Readonly<Record<string, unknown>> = {}) {
  const scope: Record<string, unknown> = { importScripts: vi.fn(), ...more };
  scope.self = scope;
  runInNewContext(text, scope);
  return scope;
}

describe("/sw.js", () => {
  it("calls the worker of this version, and tells it the front pages", () => {
    const scope = run(renderServiceWorker(paper, "v1"));
    expect(scope.importScripts).toHaveBeenCalledExactlyOnceWith(WORKER);
    expect(scope.offline).toEqual({ version: "v1", fronts: ["/", "/chinh-tri/", "/van-hoa/"] });
  });

  it("does so by the one name that its headers allow, where the browser knows Trusted Types", () => {
    const createPolicy = vi.fn((_, { createScriptURL }) => ({
      createScriptURL: (address: string) => ({ trusted: createScriptURL(address) }),
    }));
    const scope = run(renderServiceWorker(paper, "v1"), { trustedTypes: { createPolicy } });
    expect(createPolicy).toHaveBeenCalledExactlyOnceWith("ngoai-tuyen", expect.anything());
    expect(scope.importScripts).toHaveBeenCalledExactlyOnceWith({ trusted: WORKER });
  });

  it("is other bytes where the version is another, and the same where it is the same", () => {
    expect(renderServiceWorker(paper, "v1")).toBe(renderServiceWorker(paper, "v1"));
    expect(renderServiceWorker(paper, "v1")).not.toBe(renderServiceWorker(paper, "v2"));
  });

  it.each([
    ["of a paper that lets nothing be kept any more", retired],
    ["of a preview", { ...paper, preview: true }],
  ])("%s deletes what was kept, and goes", async (_, of) => {
    const listeners = new Map<string, (event: unknown) => void>();
    const kept = new Set(["ngoai-tuyen-trang", "ngoai-tuyen-khung-1", "cua-trang-khac"]);
    /** The worker before puts away what it had begun to keep. */
    const meanwhile = vi.fn((next: () => void) => {
      kept.add("ngoai-tuyen-trang");
      next();
    });
    const registration = { unregister: vi.fn() };
    const skipWaiting = vi.fn();
    run(renderServiceWorker(of, "v1"), {
      addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
      skipWaiting,
      registration,
      caches: { keys: async () => [...kept], delete: async (name: string) => kept.delete(name) },
      setTimeout: meanwhile,
    });
    listeners.get("install")?.({});
    expect(skipWaiting).toHaveBeenCalledOnce();
    const works: Promise<unknown>[] = [];
    listeners.get("activate")?.({ waitUntil: (work: Promise<unknown>) => works.push(work) });
    await Promise.all(works);
    expect(meanwhile).toHaveBeenCalledOnce();
    expect([...kept]).toEqual(["cua-trang-khac"]);
    expect(registration.unregister).toHaveBeenCalledOnce();
    expect([...listeners.keys()]).toEqual(["install", "activate"]);
  });
});
