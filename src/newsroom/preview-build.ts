/** One build for the development server, run as a process: `preview-build.ts ROOT SITE`. */
import { inspect } from "node:util";
import { type BuildReport, build } from "../build/build.ts";
import { ContentError } from "../build/press.ts";
import type { Problem } from "../problem.ts";

export type PreviewOutcome =
  | { readonly kind: "built"; readonly report: BuildReport }
  | { readonly kind: "problems"; readonly problems: readonly Problem[] }
  | { readonly kind: "fault"; readonly text: string };

async function buildOnce(root: string, output: string): Promise<PreviewOutcome> {
  try {
    return {
      kind: "built",
      report: await build({ root, output, now: Date.now(), preview: true, search: true }),
    };
  } catch (fault) {
    return fault instanceof ContentError
      ? { kind: "problems", problems: fault.problems }
      : { kind: "fault", text: inspect(fault) };
  }
}

const [root = ".", output = "_site"] = process.argv.slice(2);
process.send?.(await buildOnce(root, output));
