/** What changed in a newsroom and in its program, gathered until it is looked at. */

export interface Changes {
  /** Sources of the program. */
  readonly program: boolean;
  /** Months (`articles/2023/06`) whose folders changed, tables in any case; undefined: anything may have. */
  readonly touched: ReadonlySet<string> | undefined;
}

export const PROGRAM_CHANGED: Changes = { program: true, touched: new Set() };
export const ANYTHING_CHANGED: Changes = { program: false, touched: undefined };

export function changedMonths(...months: readonly string[]): Changes {
  return { program: false, touched: new Set(months) };
}

export function joinChanges(a: Changes, b: Changes): Changes {
  return {
    program: a.program || b.program,
    touched: a.touched && b.touched && new Set([...a.touched, ...b.touched]),
  };
}

const MONTH = /^(0[1-9]|1[0-2])$/;
const YEAR = /^\d{4}$/;

/**
 * What a change means.
 * @param file the changed file or folder, from the newsroom's root: `articles/2023/06/slug.md`
 * @returns undefined where it is none of the newsroom's
 */
export function changesAt(file: string): Changes | undefined {
  const [top, year = "", month = ""] = file.split("/");
  if (top === "_data") return changedMonths();
  if (top !== "articles") return undefined;
  if (!YEAR.test(year)) return ANYTHING_CHANGED;
  if (month === "") return ANYTHING_CHANGED;
  // What lies in a year's folder and is no month is looked at in any case.
  return MONTH.test(month) ? changedMonths(`articles/${year}/${month}`) : changedMonths();
}
