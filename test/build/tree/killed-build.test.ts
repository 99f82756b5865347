import { fork } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { exchangeFolders } from "../../../src/build/tree/exchange-folders.ts";
import { freshFolder } from "../../fixtures/fresh-folder.ts";
import { type Failure, failAfter, refuseLinks } from "./failing-disk.ts";
import { editionAt } from "./numbered-edition.ts";
import { filesOf, type PlainEdition, printEdition } from "./print-edition.ts";

vi.mock("../../../src/build/tree/exchange-folders.ts", { spy: true });

const folder = freshFolder("killed");
const DIE = fileURLToPath(new URL("./die-printing.ts", import.meta.url));

const sealed = (number: number) => ({ "pagefind/t": folder.at(`tier/${number}`) });
const OLD = (): PlainEdition => ({
  files: { "index.html": "cũ", "a/b.html": "vẫn vậy", "c/d.html": "cũ", "e/f.html": "sẽ mất" },
  sealed: sealed(1),
  placed: { "anh/1.avif": folder.at("cache/1.avif") },
});
const NEW = (): PlainEdition => ({
  files: { "index.html": "mới", "a/b.html": "vẫn vậy", "c/d.html": "mới", "g/h.html": "mới" },
  sealed: sealed(2),
  placed: { "anh/1.avif": folder.at("cache/1.avif"), "anh/2.avif": folder.at("cache/2.avif") },
});

/** What the site is to hold. */
function expected({ files, sealed = {}, placed = {} }: PlainEdition): Record<string, string> {
  const tiers = Object.entries(sealed).map(([place, source]) => [
    `${place}/p-${source.at(-1)}.json`,
    "chỉ mục",
  ]);
  const photos = Object.keys(placed).map((file) => [file, `ảnh ${file.at(-6)}`]);
  return { ...files, ...Object.fromEntries([...tiers, ...photos]) };
}

describe.each([
  ["folders are exchanged", true, true],
  ["folders can only be renamed", false, true],
  ["files cannot be linked", true, false],
])("where %s", (_, canExchange, canLink) => {
  const run = (name: string, edition: PlainEdition) =>
    printEdition(folder.at(`${name}/site`), folder.at(`${name}/state`), edition);
  const site = (name: string) => filesOf(folder.at(`${name}/site`));

  it.each<[string, Failure, boolean]>([
    ["a build on top of another that is killed", "killed", false],
    ["a build from nothing that is killed", "killed", true],
    ["a build on top of another that finds the disk full", "ENOSPC", false],
    ["a build from nothing that finds the disk full", "ENOSPC", true],
  ])(
    "%s leaves the old site or the new one, and the next build ends right",
    async (_, failure, fromNothing) => {
      if (!canExchange) vi.mocked(exchangeFolders).mockResolvedValue(false);
      onTestFinished(canLink ? () => {} : refuseLinks());
      await folder.put({ "tier/1/p-1.json": "chỉ mục", "tier/2/p-2.json": "chỉ mục" });
      await folder.put({ "cache/1.avif": "ảnh 1", "cache/2.avif": "ảnh 2" });
      for (let calls = 0, ended = false; !ended; calls++) {
        const name = `${calls}`;
        mkdirSync(folder.at(name));
        await run(name, { files: { "index.html": "cũ hơn" } });
        await run(name, OLD());
        if (fromNothing) rmSync(folder.at(`${name}/state`), { recursive: true });

        const disk = failAfter(calls, failure);
        const end = await run(name, NEW()).then(
          () => "done",
          (fault: Error) => fault.message,
        );
        disk.restore();
        ended = !disk.hasFailed;
        expect(end).toMatch(ended ? "done" : /ENOSPC|KILLED/);
        rmSync(folder.at(`${name}/site.lock`), { force: true });

        const isBetweenRenames =
          !canExchange && failure === "killed" && !existsSync(folder.at(`${name}/site`));
        const left = isBetweenRenames ? filesOf(folder.at(`${name}/site.old`)) : site(name);
        expect([expected(OLD()), expected(NEW())]).toContainEqual(left);

        await run(name, NEW());
        expect(site(name)).toEqual(expected(NEW()));
        await run(name, NEW());
        expect(filesOf(folder.at(`${name}/site.next`))).toEqual(expected(NEW()));
        expect(readdirSync(folder.at(name)).sort()).toEqual(["site", "site.next", "state"]);
        expect(readdirSync(folder.at(`${name}/state`))).toHaveLength(1);
      }
      vi.mocked(exchangeFolders).mockReset();
    },
  );
});

it("that a process is killed in leaves the last edition that was finished or the one after", async () => {
  const [output, state] = [folder.at("site"), folder.at("state")];
  let number = 0;
  for (let round = 0; round < 6; round++) {
    const child = fork(DIE, [output, state, String(number)], { execArgv: ["--import", "tsx"] });
    const died = new Promise((resolve) => child.on("exit", resolve));
    let done = number - 1;
    child.on("message", (message) => {
      done = Number(message);
    });
    await new Promise((resolve) => child.once("message", resolve));
    await sleep(Math.random() * 60);
    child.kill("SIGKILL");
    await died;
    expect([editionAt(done).files, editionAt(done + 1).files, editionAt(done + 2).files]).toContainEqual(
      filesOf(output),
    );
    number = done + 1;
    await printEdition(output, state, editionAt(number));
    expect(filesOf(output)).toEqual(editionAt(number).files);
    number += 1;
  }
});
