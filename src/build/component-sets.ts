/** Which components pages were rendered with: few different sets, each with a number. */

export class ComponentSets {
  readonly all: (readonly string[])[];
  readonly #numbers: Map<string, number>;

  /** @param known by number */
  constructor(known: readonly (readonly string[])[]) {
    this.all = [...known];
    this.#numbers = new Map(known.map((files, number) => [files.join("\n"), number]));
  }

  numberOf(files: Iterable<string>): number {
    const sorted = [...files].sort();
    const key = sorted.join("\n");
    const number = this.#numbers.get(key) ?? this.all.push(sorted) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** The files of a set. */
  of(number: number): readonly string[] {
    return this.all[number] ?? [];
  }
}
