/** Starts one of the program's own entries with a sandbox around it, where Node has the means. */
import { type ChildProcess, fork } from "node:child_process";
import { statSync } from "node:fs";
import path from "node:path";
import { compiledFolder } from "../program.ts";
import { Keeper, type Services } from "./keeper.ts";
import { forkHelper } from "./open-helper.ts";
import { KEPT_BY, ownEnvironment } from "./own-environment.ts";
import { permissionFlags } from "./permission-flags.ts";
import { type Places, permitsOf, type Who } from "./permits.ts";

export interface Sandbox {
  readonly places: Places;
  /** What is done for it outside. */
  readonly services: Services;
}

/** Eleventy reloads edited templates by means of one. */
const WITHOUT_THREADS = { ELEVENTY_SKIP_ESM_RESOLVER: "1" };

/**
 * @param entry as among the compiled ones: `commands/enclosed`
 * @returns undefined where this Node has no permission model, where it is at work already, or where the sources themselves
 * run, as in tests: their loader starts what it likes
 */
export function enclose(
  entry: string,
  args: readonly string[],
  sandbox: () => Sandbox,
): ChildProcess | undefined {
  if (!compiledFolder || process.permission) return undefined;
  const { places, services } = sandbox();
  const flagsFor = (who: Who) =>
    permissionFlags(permitsOf(who, places), process.allowedNodeEnvironmentFlags, isFolder);
  const flags = flagsFor("main");
  if (!flags) return undefined;
  const env = { ...ownEnvironment(process.env), ...WITHOUT_THREADS };
  const enclosed = fork(path.join(compiledFolder, `${entry}.js`), args, {
    execArgv: [...process.execArgv, "--enable-source-maps", ...flags],
    env: { ...env, [KEPT_BY]: String(process.pid) },
    serialization: "advanced",
  });
  new Keeper(enclosed, (name) => forkHelper(name, { flags: flagsFor(name) ?? [], env }), services);
  return enclosed;
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
}
