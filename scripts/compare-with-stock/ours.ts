/** What this product makes of hostile inputs, in one clause each. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { checkNewsroom } from "../../src/newsroom/check.ts";
import { runCli } from "../../test/run-cli.ts";
import { batchesOf, filesOf } from "../../test/security/hostile/batches.ts";
import type { HostileInput } from "../../test/security/hostile/hostile-input.ts";
import { putHostile } from "../../test/security/hostile/put-hostile.ts";
import { readSite } from "../../test/security/hostile/read-site.ts";
import { NOW } from "../../test/security/hostile/sound-newsroom.ts";

/** @throws where another problem is told than is expected, or none, or what is published is not harmless */
export async function ours(inputs: readonly HostileInput[]): Promise<ReadonlyMap<string, string>> {
  const clauses = new Map<string, string>();
  for (const input of inputs) {
    if ("code" in input.expected) clauses.set(input.id, await problemOf(input));
  }
  for (const batch of batchesOf(inputs.filter(({ id }) => !clauses.has(id)))) {
    await publish(batch);
    for (const { id } of batch) clauses.set(id, "harmless text");
  }
  return clauses;
}

async function problemOf({ id, files, expected }: HostileInput): Promise<string> {
  if (!("code" in expected)) throw new Error(`${id} is published`);
  return inFolder(files, async (root) => {
    const { problems } = await checkNewsroom(root, []);
    const told = problems.some(({ code, path: at }) => code === expected.code && at === expected.at);
    if (!told) throw new Error(`${id}: no ${expected.code} at ${expected.at}`);
    return `\`${expected.code}\``;
  });
}

async function publish(batch: readonly HostileInput[]): Promise<void> {
  await inFolder(filesOf(batch), async (root) => {
    const output = path.join(root, "../trang");
    const args = ["build", "--root", root, "--out", output, "--now", NOW, "--no-search"];
    const { code, stderr } = await runCli(args);
    if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
    const site = readSite(output);
    for (const { expected } of batch) if ("harmless" in expected) expected.harmless(site);
  });
}

async function inFolder<T>(files: HostileInput["files"], use: (root: string) => Promise<T>): Promise<T> {
  const home = mkdtempSync(path.join(tmpdir(), "toa-soan-ours-"));
  try {
    putHostile(path.join(home, "bao"), files);
    return await use(path.join(home, "bao"));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
