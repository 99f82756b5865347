/** Roman numbers up to XXXIX, as congresses and quarters are counted. */

const ROMAN = /^(X{0,3})(IX|IV|V?I{0,3})$/;
const ONES: Readonly<Record<string, number>> = { IX: 9, IV: 4 };

/** Undefined for what is no such number. */
export function romanNumber(text: string): number | undefined {
  const [, tens = "", ones = ""] = ROMAN.exec(text) ?? [];
  if (!tens && !ones) return undefined;
  return tens.length * 10 + (ONES[ones] ?? (ones.startsWith("V") ? 4 + ones.length : ones.length));
}
