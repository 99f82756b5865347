/** What ends a build whose content has problems. */
import type { Problem } from "../problem.ts";

/** The content has problems: nothing can be published. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems in the content`);
    this.problems = problems;
  }
}
