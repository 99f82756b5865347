/** Whole numbers as Vietnamese print writes them: `1.234`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ".");
}
