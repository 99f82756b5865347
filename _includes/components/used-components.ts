/** Which components a page was rendered with: an edit to one of them concerns these pages only. */
import { options, type VNode } from "preact";

let collecting: Set<string> | undefined;

/** Compiled components know the file that they come from; run from their sources they do not, and nothing is collected. */
function noteComponent({ type }: VNode): void {
  if (collecting && typeof type === "function" && "file" in type) collecting.add(String(type.file));
}

// Preact calls what stands under this name before it renders a component.
Object.assign(options, { __r: noteComponent });

/** Renders something, and tells the files of the components that took part. */
export function collectUsed<Result>(render: () => Result): { result: Result; used: ReadonlySet<string> } {
  const outer = collecting;
  const used = new Set<string>();
  collecting = used;
  try {
    return { result: render(), used };
  } finally {
    collecting = outer;
    addUsed(used);
  }
}

/** What was rendered earlier and is put in again has its components, too. */
export function addUsed(files: Iterable<string>): void {
  if (collecting) for (const file of files) collecting.add(file);
}
