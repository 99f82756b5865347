/** A hostile input in a copy of this product from which a guard was taken. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { GUARDS, type GuardName, type Patch } from "../../test/security/hostile/guards.ts";
import type { HostileInput } from "../../test/security/hostile/hostile-input.ts";
import { putHostile } from "../../test/security/hostile/put-hostile.ts";
import { NOW } from "../../test/security/hostile/sound-newsroom.ts";
import type { StockResult } from "../../test/security/hostile/stock-result.ts";
import { watchProgram } from "./watch-program.ts";

const PROJECT = path.resolve(import.meta.dirname, "../..");
const COPIED = ["src", "_includes", "package.json", "package-lock.json", "tsconfig.json"];

export class Unguarded {
  readonly #copy = mkdtempSync(path.join(tmpdir(), "toa-soan-without-"));
  readonly #sound = new Set<GuardName>();
  /** One after the other: they share the copy. */
  #last: Promise<unknown> = Promise.resolve();

  constructor() {
    for (const name of COPIED)
      cpSync(path.join(PROJECT, name), path.join(this.#copy, name), { recursive: true });
    // Hard links: behind symbolic ones the program may not read.
    execFileSync("cp", ["-al", path.join(PROJECT, "node_modules"), this.#copy]);
    rmSync(path.join(this.#copy, "node_modules/.cache"), { recursive: true, force: true });
  }

  /** @param look is called while what was made is still there */
  run<T>(input: HostileInput, guard: GuardName, look: (result: StockResult) => T): Promise<T> {
    const run = this.#last.then(() => this.#without(guard, input, look));
    this.#last = run.catch(() => undefined);
    return run;
  }

  async #without<T>(
    guard: GuardName,
    { id, files }: HostileInput,
    look: (result: StockResult) => T,
  ): Promise<T> {
    const restore = GUARDS[guard].map((patch) => takeOut(this.#copy, patch));
    try {
      // Without the guard it must still build a sound newsroom, or nothing that it does tells anything.
      if (!this.#sound.has(guard)) {
        await this.#build("sound", {}, ({ end, said }) => {
          if (end !== "done") throw new Error(`without ${guard} nothing is built: ${said.slice(-2000)}`);
        });
        this.#sound.add(guard);
      }
      return await this.#build(id, files, look);
    } finally {
      for (const each of restore.reverse()) each();
    }
  }

  async #build<T>(id: string, files: HostileInput["files"], look: (result: StockResult) => T): Promise<T> {
    const home = mkdtempSync(path.join(tmpdir(), `toa-soan-without-${id}-`));
    const root = path.join(home, "bao");
    const output = path.join(home, "trang");
    try {
      putHostile(root, files);
      const result = await watchProgram({
        args: [
          path.join(this.#copy, "src/main.js"),
          ...["build", "--root", root, "--out", output, "--now", NOW, "--no-search"],
        ],
        folder: this.#copy,
        output,
        home,
        own: ["bao/.cache", "trang.next", "trang.lock"],
        // It compiles itself first.
        seconds: 30,
        refusal: 1,
      });
      return look(result);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  }

  remove(): void {
    rmSync(this.#copy, { recursive: true, force: true });
  }
}

/** @returns puts it back */
function takeOut(copy: string, { file, guard, without }: Patch): () => void {
  const target = path.join(copy, file);
  const text = readFileSync(target, "utf8");
  const found = text.match(new RegExp(guard, "g"))?.length ?? 0;
  if (found !== 1) throw new Error(`the guard ${guard} stands ${found} times in ${file}`);
  writeFileSync(
    target,
    text.replace(guard, () => without),
  );
  return () => writeFileSync(target, text);
}
