/** Composes a scene for one photo name and prints it: hand-cut edges, paper grain, JPEG. */
import sharp from "sharp";
import { palette } from "./palette.ts";
import { Random } from "./random.ts";
import { rain } from "./sky.ts";
import { type Format, type Scene, type Stage, sizes } from "./stage.ts";

/** Steps down only for a picture so full of detail that its file would be heavier than this many bytes. */
const qualities = [78, 74, 70, 66] as const;
const heavy = 125_000;

/** Pixels drawn beyond each border of the sheet and trimmed off again. */
const edge = 8;

function formatOf(scene: Scene, random: Random): Format {
  const chance = random.next();
  if (chance < 0.22) return "wide";
  return chance > 0.86 && scene.portrait === true ? "portrait" : "standard";
}

/** The whole picture as SVG. */
export function compose(
  scene: Scene,
  seed: string,
): { readonly svg: string; readonly w: number; readonly h: number } {
  const random = new Random(seed);
  const [w, h] = sizes[formatOf(scene, random)];
  const colors = palette(random.pick(scene.palettes));
  const way = random.chance(0.5) ? -1 : 1;
  // A little larger than the sheet, so that the cutting has something to pull in from beyond its border.
  const frame = `transform="translate(${w / 2} ${h / 2}) scale(${1.02 * way} 1.02) translate(${-w / 2} ${-h / 2})"`;
  const stage: Stage = { w, h, u: Math.min(w, h) / 1067, random, colors };
  const drawn = scene.draw(stage) + (colors.name === "rain" && scene.indoor !== true ? rain(stage) : "");
  const cut = `<filter id="cut" filterUnits="userSpaceOnUse" x="${-edge}" y="${-edge}" width="${w + 2 * edge}" height="${h + 2 * edge}"><feTurbulence type="fractalNoise" baseFrequency="0.035" numOctaves="2" seed="${random.int(1, 999)}"/><feDisplacementMap in="SourceGraphic" scale="5" xChannelSelector="R" yChannelSelector="G"/></filter>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w + 2 * edge}" height="${h + 2 * edge}" viewBox="${-edge} ${-edge} ${w + 2 * edge} ${h + 2 * edge}">${cut}<rect width="${w}" height="${h}" fill="${colors.sky[2]}"/><g filter="url(#cut)"><g ${frame}>${drawn}</g></g></svg>`;
  return { svg, w, h };
}

/** A grey sheet of noise, `spread` either side of the middle. */
function noise(random: Random, w: number, h: number, spread: number): sharp.Sharp {
  const pixels = Buffer.alloc(w * h);
  for (let i = 0; i < pixels.length; i++) {
    pixels[i] = 128 + Math.round((random.next() + random.next() - 1) * spread);
  }
  return sharp(pixels, { raw: { width: w, height: h, channels: 1 } });
}

/** Fine grain over broad, soft unevenness, as of ink on paper. */
async function paper(seed: string, w: number, h: number): Promise<readonly [Buffer, Buffer]> {
  const random = new Random(`${seed}#paper`);
  const fine = noise(random, Math.ceil(w / 2), Math.ceil(h / 2), 14).resize(w, h, {
    fit: "fill",
    kernel: "cubic",
  });
  const broad = noise(random, Math.ceil(w / 70), Math.ceil(h / 70), 30).resize(w, h, {
    fit: "fill",
    kernel: "cubic",
  });
  return [
    await fine.png({ compressionLevel: 1 }).toBuffer(),
    await broad.png({ compressionLevel: 1 }).toBuffer(),
  ];
}

export async function render(scene: Scene, seed: string): Promise<Buffer> {
  const { svg, w, h } = compose(scene, seed);
  const [fine, broad] = await paper(seed, w, h);
  const flat = await sharp(Buffer.from(svg))
    .flatten()
    .extract({ left: edge, top: edge, width: w, height: h })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const print = await sharp(flat)
    .composite([
      { input: broad, blend: "soft-light" },
      { input: fine, blend: "soft-light" },
    ])
    .png({ compressionLevel: 1 })
    .toBuffer();
  let jpeg = await encode(print, qualities[0]);
  for (const quality of qualities.slice(1)) {
    if (jpeg.length <= heavy) break;
    jpeg = await encode(print, quality);
  }
  return jpeg;
}

const encode = (print: Buffer, quality: number): Promise<Buffer> =>
  sharp(print).jpeg({ quality, mozjpeg: true }).toBuffer();
