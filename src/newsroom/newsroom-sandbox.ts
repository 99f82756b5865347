/** What the editors' tools may read and write, and what is done for them outside: git. */
import path from "node:path";
import type { Sandbox } from "../sandbox/enclose.ts";
import { readRenamesHere } from "./rename-history.ts";

interface Besides {
  readonly reads?: readonly string[];
  readonly writes?: readonly string[];
}

/** @param besides the articles, the tables, and what is remembered of them; absolute */
export function newsroomSandbox(root: string, { reads = [], writes = [] }: Besides = {}): Sandbox {
  return {
    places: {
      root,
      reads: [...["articles", "_data"].map((name) => path.join(root, name)), ...reads],
      writes: [path.join(root, ".cache"), ...writes],
    },
    services: { renames: () => readRenamesHere(root) },
  };
}
