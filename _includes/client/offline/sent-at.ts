/** When an answer was on its way: one that the browser had already is older than the moment it is kept. */
export function sentAt(headers: { get(name: string): string | null }, now: number): number {
  const date = Date.parse(headers.get("date") ?? "");
  const age = Number(headers.get("age") ?? 0) * 1000;
  return Number.isFinite(date + age) ? Math.min(now, date + age) : now;
}
