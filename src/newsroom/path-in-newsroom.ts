/** A file as the newsroom calls it: from its root, with forward slashes. */
import path from "node:path";

/** @param file as it was named on the command line */
export function pathInNewsroom(root: string, file: string): string {
  return path.relative(root, path.resolve(file)).split(path.sep).join("/");
}
