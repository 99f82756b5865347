/** What ends a build whose content has problems. */
import type { Problem } from "../problem.ts";

/** Photos whose pixels could not be read once they were to be shown; nothing else is known to be wrong. */
export class PhotosUnreadable extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} photos could not be read`);
    this.problems = problems;
  }
}

/** The content has problems: nothing can be published. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems in the content`);
    this.problems = problems;
  }
}
