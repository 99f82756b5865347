/** Whoever looks at photos for a process that may load no decoder. */
import type { Helper } from "../sandbox/helper.ts";
import { openHelper } from "../sandbox/open-helper.ts";
import { isEnclosed } from "../sandbox/outside.ts";
import type { PhotoTask } from "./photo-process.ts";

let helper: Helper<PhotoTask> | undefined;

/** Undefined where this process may do it itself. It ends when this process does. */
export function photosOutside(): Helper<PhotoTask> | undefined {
  if (isEnclosed) helper ??= openHelper<PhotoTask>("photos");
  return helper;
}
