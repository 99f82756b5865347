/** Waits for all of the work, and only then throws what failed first: nobody is still writing when the caller clears up. */
export async function allDone<Result>(work: readonly Promise<Result>[]): Promise<Result[]> {
  const settled = await Promise.allSettled(work);
  return settled.map((part) => {
    if (part.status === "rejected") throw part.reason;
    return part.value;
  });
}
