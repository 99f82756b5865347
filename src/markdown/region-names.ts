/** The accessible names of a text's regions: each stands once on the page, for readers who go from region to region by name. */

/** The accessible name that readers and checks find the award box by. */
export const AWARD_REGION = "Khen thưởng";

/** Of the page around the text, and of its notes. */
const TAKEN: readonly string[] = [
  ...["Phản hồi", "Các tin khác", "Mới nhất", "Liên kết website", "Đính chính", "Trong bài", "Chú thích"],
  ...["Chuyên mục", "Đường dẫn", "Chân trang", "Bản xem thử"],
];

export class RegionNames {
  readonly #taken = new Set(TAKEN);
  readonly #numbers = new Map<string, number>();
  #isAwardNamed: boolean;

  /** @param hasAwardSummary the page shows an award summary of its own: it is the region named so, not a box of the text */
  constructor(hasAwardSummary: boolean) {
    this.#isAwardNamed = hasAwardSummary;
    if (hasAwardSummary) this.#taken.add(AWARD_REGION);
  }

  /** The name itself, or with the first number that makes it another: `Ghi chú 2`. */
  take(name: string): string {
    let taken = name;
    // Going on from the last number: a text may hold thousands of boxes of one name.
    let number = this.#numbers.get(name) ?? 1;
    while (this.#taken.has(taken)) taken = `${name} ${++number}`;
    this.#numbers.set(name, number);
    this.#taken.add(taken);
    return taken;
  }

  /** The first award box is the page's region of that name; further ones go by their titles. */
  takeForAward(title: string): string {
    const name = this.take(this.#isAwardNamed ? title : AWARD_REGION);
    this.#isAwardNamed = true;
    return name;
  }
}
