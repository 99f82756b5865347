/** A hostile input in a stock Eleventy project. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { HostileInput } from "../../test/security/hostile/hostile-input.ts";
import { putHostile } from "../../test/security/hostile/put-hostile.ts";
import type { StockResult } from "../../test/security/hostile/stock-result.ts";
import { putStockProject } from "./stock-project.ts";
import { watchProgram } from "./watch-program.ts";

const NODE_MODULES = path.resolve(import.meta.dirname, "../../node_modules");

/** @param look is called while what was made is still there */
export async function runStock<T>({ id, files }: HostileInput, look: (result: StockResult) => T): Promise<T> {
  const home = mkdtempSync(path.join(tmpdir(), `toa-soan-stock-${id}-`));
  const folder = path.join(home, "bao");
  try {
    putHostile(folder, files);
    putStockProject(folder, NODE_MODULES);
    return look(
      await watchProgram({
        args: ["node_modules/@11ty/eleventy/cmd.cjs"],
        folder,
        output: path.join(folder, "_site"),
        home,
        own: ["bao/.cache"],
        seconds: 20,
        mayTellTime: true,
      }),
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
