/** A Chromium that Lighthouse may steer: it wants a port, not a pipe. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { findChromium } from "../../browser/find-chromium.ts";

export interface DebuggedChromium {
  readonly port: number;
  close(): Promise<void>;
}

/** @throws where it does not say within half a minute that it listens */
export async function openDebuggedChromium(): Promise<DebuggedChromium> {
  const { executablePath, env } = await findChromium();
  const profile = await mkdtemp(path.join(tmpdir(), "toa-soan-lighthouse-"));
  const child = spawn(
    executablePath,
    [
      ...["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--remote-debugging-port=0"],
      `--user-data-dir=${profile}`,
    ],
    { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe"] },
  );
  const port = await new Promise<number>((resolve, reject) => {
    let told = "";
    child.stderr.on("data", (chunk) => {
      told += chunk;
      const [, found] = /DevTools listening on ws:\/\/[^:]+:(\d+)/.exec(told) ?? [];
      if (found !== undefined) resolve(Number(found));
    });
    child.on("error", reject);
    child.on("exit", () => reject(new Error(`Chromium does not start:\n${told}`)));
    setTimeout(() => reject(new Error(`Chromium does not listen:\n${told}`)), 30_000).unref();
  });
  return {
    port,
    async close() {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill();
      await gone;
      await rm(profile, { recursive: true, force: true });
    },
  };
}
