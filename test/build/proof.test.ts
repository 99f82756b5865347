/** The proofs at a size for every day; `npm run proof` and its neighbours play them at any size. */
import { execFile } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const PROOFS = fileURLToPath(new URL("./proof/", import.meta.url));
const PATIENCE = 400_000;

/** What a proof says, and then how it ended. */
function play(proof: string, ...args: string[]): Promise<string> {
  return new Promise((resolve) => {
    const command = ["--import", "tsx", path.join(PROOFS, `${proof}.ts`), ...args];
    const child = execFile(process.execPath, command, { maxBuffer: 1e8 }, (_, stdout, stderr) =>
      resolve(`${stdout}${stderr}\nexit ${child.exitCode}`),
    );
  });
}

/** Of those that make every edit at least once in so few sequences. */
const SEED = "7";

describe("a build on top of the last one", () => {
  it(
    "gives what a build from nothing gives, whatever was edited, damaged or turned back",
    async () => {
      const size = "--sequences 14 --steps 5 --shorten 90".split(" ");
      const told = await play("run-differential", ...size, "--seed", SEED);
      expect(told).toMatch(/edits never made: none[\s\S]*exit 0$/);
    },
    PATIENCE,
  );

  it(
    "would be found out if it overlooked an edit",
    async () => {
      const edit = "change the title of";
      const only = ["--only", edit, "--sabotage", edit, "--sequences", "3", "--steps", "1", "--shorten", "0"];
      expect(await play("run-differential", ...only, "--seed", SEED)).toMatch(
        /change the title of[\s\S]*other bytes: [\s\S]*exit 1$/,
      );
    },
    PATIENCE,
  );

  it(
    "leaves the old site or the new one, whenever it is killed",
    async () => {
      expect(await play("run-kill", "--points", "8", "--articles", "50")).toMatch(/× .*stands[\s\S]*exit 0$/);
    },
    PATIENCE,
  );

  it(
    "leaves the old site where the disk is full",
    async () => {
      expect(await play("run-full-disk", "--sizes", "3", "--articles", "30")).toMatch(
        /[1-3] builds refused\s+exit 0$/,
      );
    },
    PATIENCE,
  );

  it(
    "gives in parts that are joined what it gives as a whole",
    async () => {
      expect(await play("run-parts", "--parts", "3")).toMatch(/3 parts joined equal the whole[\s\S]*exit 0$/);
    },
    PATIENCE,
  );
});
