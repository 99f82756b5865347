/** The paper's face at one weight, as letters to be drawn: system fonts, which differ from machine to machine, take no part. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import opentype, { type Font, type Glyph } from "opentype.js";

const SUBSETS = ["latin", "vietnamese"] as const;
const ACCENTS = /\p{M}/gu;
const SPACES = /[\s\u2000-\u200a]/g;
const DECIMALS = 2;

/** As in CSS; the package holds one file for each. */
export type Weight = 400 | 500 | 600 | 700;

export class Typeface {
  readonly #fonts: readonly Font[];
  /** Of letters asked for before. */
  readonly #glyphs = new Map<string, { readonly glyph: Glyph; readonly units: number } | undefined>();

  constructor(fonts: readonly Font[]) {
    this.#fonts = fonts;
  }

  /** What of a text it can show, composed; what it has no letter for is left out, its accents first. */
  sayable(text: string): string {
    const has = (character: string) => this.#find(character) !== undefined;
    return [...text.normalize("NFC").replace(SPACES, " ")]
      .flatMap((character) =>
        has(character) ? character : [...character.normalize("NFD").replace(ACCENTS, "")].filter(has),
      )
      .join("")
      .replace(/ +/g, " ")
      .trim();
  }

  /** @returns as a part of the letters' size */
  width(text: string): number {
    let width = 0;
    for (const character of text) {
      const found = this.#find(character);
      if (found) width += (found.glyph.advanceWidth ?? 0) / found.units;
    }
    return width;
  }

  /** The path of a line of text, for SVG. @param x where it begins; @param y of its base line */
  path(text: string, x: number, y: number, size: number): string {
    let path = "";
    let at = x;
    for (const character of text) {
      const found = this.#find(character);
      if (!found) continue;
      path += found.glyph.getPath(at, y, size).toPathData(DECIMALS);
      at += ((found.glyph.advanceWidth ?? 0) / found.units) * size;
    }
    return path;
  }

  #find(character: string) {
    if (!this.#glyphs.has(character)) {
      const font = this.#fonts.find((each) => each.charToGlyphIndex(character) > 0);
      this.#glyphs.set(character, font && { glyph: font.charToGlyph(character), units: font.unitsPerEm });
    }
    return this.#glyphs.get(character);
  }
}

const known = new Map<Weight, Typeface>();

/** Read once a process. */
export function typeface(weight: Weight): Typeface {
  let face = known.get(weight);
  if (!face) {
    face = new Typeface(SUBSETS.map((subset) => readFont(subset, weight)));
    known.set(weight, face);
  }
  return face;
}

function readFont(subset: (typeof SUBSETS)[number], weight: Weight): Font {
  const { resolve } = createRequire(import.meta.url);
  const name = `@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-normal.woff`;
  const bytes = readFileSync(resolve(name));
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}
