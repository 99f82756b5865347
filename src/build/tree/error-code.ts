/** The system's name for what went wrong: `ENOENT`, `ENOSPC`; undefined for anything that the system did not throw. */
export function errorCode(fault: unknown): string | undefined {
  return fault instanceof Error && "code" in fault && typeof fault.code === "string" ? fault.code : undefined;
}
