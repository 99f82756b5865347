/** The first file in which two sites differ, as somebody would look for it. */

/** @param lines as `hashLines` writes them @returns undefined for sites that are the same */
export function firstDifference(expected: string, found: string): string | undefined {
  const [wanted, held] = [rowsOf(expected), rowsOf(found)];
  for (const file of [...new Set([...wanted.keys(), ...held.keys()])].sort()) {
    if (wanted.get(file) === held.get(file)) continue;
    if (!held.has(file)) return `${file} is missing`;
    return wanted.has(file) ? `${file} has other bytes` : `${file} is too much`;
  }
  return undefined;
}

function rowsOf(lines: string): Map<string, string> {
  return new Map(
    lines
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
}
