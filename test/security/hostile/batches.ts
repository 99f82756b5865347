/** Inputs that can stand in one newsroom together, so that one build answers for many. */
import type { HostileInput } from "./hostile-input.ts";

type WithFiles = Pick<HostileInput, "files">;

/** The order is kept; no two inputs of a batch have a file of one name, or one below another's. */
export function batchesOf<Input extends WithFiles>(inputs: readonly Input[]): Input[][] {
  const batches: Input[][] = [];
  for (const input of inputs) {
    const batch = batches.find((others) => others.every((other) => !collide(input, other)));
    if (batch) batch.push(input);
    else batches.push([input]);
  }
  return batches;
}

export function filesOf(batch: readonly WithFiles[]): WithFiles["files"] {
  return Object.assign({}, ...batch.map(({ files }) => files));
}

function collide(one: WithFiles, other: WithFiles): boolean {
  return Object.keys(one.files).some((a) =>
    Object.keys(other.files).some((b) => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`)),
  );
}
