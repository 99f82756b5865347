/** Short hashes of what things are made of, for comparison only: whole numbers below 2^53, 0 for nothing. */

const TWO_32 = 0x1_0000_0000;

/** Takes in numbers and texts in order and gives one number; equal input, equal number. */
export class Fingerprint {
  #a = 0x2545f491;
  #b = 0x9e3779b9;

  /** @param number a whole number, or undefined for none */
  add(number: number | undefined): this {
    if (number === undefined) return this.#mix(0x6e6f6e65).#mix(1);
    return this.#mix(number >>> 0).#mix(Math.floor(number / TWO_32) >>> 0);
  }

  text(text: string): this {
    for (let at = 0; at < text.length; at++) this.#mix(text.charCodeAt(at));
    return this.#mix(text.length);
  }

  get value(): number {
    const a = finish(this.#a ^ Math.imul(this.#b, 0x85ebca6b));
    const b = finish(this.#b ^ Math.imul(this.#a, 0xc2b2ae35));
    return (a & 0x1f_ffff) * TWO_32 + b || 1;
  }

  #mix(word: number): this {
    this.#a = Math.imul(this.#a ^ word, 0x85ebca77);
    this.#a ^= this.#a >>> 15;
    this.#b = Math.imul(this.#b ^ word, 0xc2b2ae3d);
    this.#b ^= this.#b >>> 13;
    return this;
  }
}

/** Of one text. */
export function fingerprintOf(text: string): number {
  return new Fingerprint().text(text).value;
}

function finish(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
