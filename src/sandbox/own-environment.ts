/** Of the environment, what a build may know: no tokens of hosts, no names of accounts. */

/** Tells an enclosed process that it has a keeper. */
export const KEPT_BY = "TOA_SOAN_KEEPER";

const KNOWN =
  /^(TZ|LANG|LANGUAGE|LC_[A-Z]+|TERM|COLORTERM|COLUMNS|LINES|CI|NO_COLOR|FORCE_COLOR|TOA_SOAN_(?!KEEPER)[A-Z]+|NODE_(OPTIONS|ENV|V8_COVERAGE|DISABLE_COLORS|NO_WARNINGS)|UV_THREADPOOL_SIZE|MALLOC_[A-Z_]+|SYSTEMROOT|WINDIR|TMP|TEMP|TMPDIR)$/i;

export function ownEnvironment(all: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(all).filter(([name]) => KNOWN.test(name)));
}
