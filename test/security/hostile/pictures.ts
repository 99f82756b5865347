/** Photos that are none, are too much, or tell more than what they show. */
import { deflateSync } from "node:zlib";
import type { Code } from "../../../src/codes.ts";
import { drawPhoto } from "../../images/draw-photo.ts";
import { makesFile, shows } from "./harm.ts";
import { harmlessPage } from "./harmless-article.ts";
import type { Harm, HostileInput } from "./hostile-input.ts";
import { plainPng, png, pngChunk, pngFlood, pngHeader, pngText, withSegment } from "./photo-bytes.ts";
import { article, MONTH } from "./sound-newsroom.ts";

/** Of one byte a letter, so that it is found in whatever bytes. */
const CANARY = "chim-hoang-yen-4817";
const TEXT = Buffer.from(`${CANARY} <script>alert(1)</script>`);
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480"><script>alert(1)</script></svg>`;

const jpeg = await drawPhoto(640, 480).jpeg().toBuffer();
const anyPng = plainPng(640, 480);

function shownPhoto(name: string): string {
  return article("", `![Bến sông buổi sớm](${name} "Bến sông. Ảnh: An")\n`);
}

/** @param name of the photo's file */
function refused(
  id: string,
  attack: string,
  bytes: Uint8Array | string,
  stock: Harm,
  code: Code = "anh-hong",
  name = "a.jpg",
): HostileInput {
  const photo = `${MONTH}/${id}/${name}`;
  return {
    id,
    attack,
    threat: "pictures",
    files: { [`${MONTH}/${id}.md`]: shownPhoto(name), [photo]: bytes },
    expected: { code, at: photo },
    stock,
  };
}

/** A photo that is published: made anew, of points alone. */
function redrawn(
  id: string,
  attack: string,
  bytes: Uint8Array,
  stock: Harm = tells,
  name = "a.jpg",
): HostileInput {
  const page = harmlessPage(id, ["Bến sông."]);
  return {
    id,
    attack,
    threat: "pictures",
    files: { [`${MONTH}/${id}.md`]: shownPhoto(name), [`${MONTH}/${id}/${name}`]: bytes },
    expected: {
      harmless: (site) => {
        if ("harmless" in page) page.harmless(site);
        const telling = [CANARY, "alert(1)"].flatMap((text) =>
          site.filesWith(text).filter((file) => file.startsWith("anh/")),
        );
        if (telling.length > 0) throw new Error(`${telling[0]} tells what the photo's file held`);
        if (site.published.some((file) => file.endsWith(`/${name}`)))
          throw new Error("the file itself is published");
      },
    },
    stock,
  };
}

const tells = shows(CANARY, "what stands in the photo's file beside the picture");
const servesIt = (id: string, name = "a.jpg") =>
  makesFile(new RegExp(`${id}/${name.replace(".", "\\.")}$`), "publishes it under a photo's name");

async function withExif(): Promise<Buffer> {
  return drawPhoto(640, 480)
    .withExif({
      IFD0: { Artist: `${CANARY}"><script>alert(1)</script>`, Copyright: CANARY },
      IFD3: { GPSLatitude: "10/1 32/1 0/1", GPSLatitudeRef: "N", GPSLongitude: "106/1 24/1 0/1" },
    })
    .jpeg()
    .toBuffer();
}

/** @param orientation of which there are eight */
async function withOrientation(orientation: number): Promise<Uint8Array> {
  const bytes = await drawPhoto(640, 480).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  // The tag 0x0112, a short, one of them, and its value.
  for (const [tag, at] of [
    [Buffer.from([0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0]), 8],
    [Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]), 8],
  ] as const) {
    const found = bytes.indexOf(tag);
    if (found >= 0) bytes.fill(orientation, found + at, found + at + 2);
  }
  return bytes;
}

const XMP = Buffer.from(
  `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description>${CANARY}</rdf:Description></rdf:RDF></x:xmpmeta>`,
);
const IPTC = Buffer.concat([
  Buffer.from("Photoshop 3.0\x008BIM\x04\x04\0\0", "latin1"),
  Buffer.from([0, 0, 0, 5 + CANARY.length, 0x1c, 2, 120, 0, CANARY.length]),
  Buffer.from(CANARY),
]);

/** A true profile whose description has been written over. */
async function withProfile(): Promise<Uint8Array> {
  const bytes = await drawPhoto(640, 480).withIccProfile("p3").jpeg().toBuffer();
  const copyright = bytes.indexOf(Buffer.from("cprt", "latin1"));
  const text = bytes.indexOf(Buffer.from("mluc", "latin1"), copyright);
  if (text > 0) bytes.write(CANARY.slice(0, 12), text + 28, "latin1");
  return withSegment(bytes, 0xfe, Buffer.from(CANARY));
}

function profile(content: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from("ICC_PROFILE\0\x01\x01", "latin1"), content]);
}

function animatedPng(frames: number): Uint8Array {
  const control = Buffer.alloc(8);
  control.writeUInt32BE(frames, 0);
  const frame = Buffer.alloc(26);
  frame.writeUInt32BE(640, 4);
  frame.writeUInt32BE(480, 8);
  return plainPng(
    640,
    480,
    pngChunk("acTL", control),
    ...Array.from({ length: frames }, () => pngChunk("fcTL", frame)),
  );
}

/** One picture again and again, each time as a frame of its own. */
async function animatedWebp(frames: number): Promise<Uint8Array> {
  const still = await drawPhoto(640, 480).webp().toBuffer();
  const size = [...threeBytes(639), ...threeBytes(479)];
  const picture = still.subarray(12);
  const frame = riffChunk("ANMF", Buffer.from([0, 0, 0, 0, 0, 0, ...size, 10, 0, 0, 0]), picture);
  const chunks = [
    riffChunk("VP8X", Buffer.from([2, 0, 0, 0, ...size])),
    riffChunk("ANIM", Buffer.alloc(6)),
    ...Array.from({ length: frames }, () => frame),
  ];
  return riffChunk("RIFF", Buffer.from("WEBP", "latin1"), ...chunks);
}

function riffChunk(type: string, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const head = Buffer.alloc(8);
  head.write(type, 0, "latin1");
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

function threeBytes(number: number): number[] {
  return [number & 255, (number >> 8) & 255, number >> 16];
}

const textBomb = pngChunk(
  "zTXt",
  Buffer.concat([Buffer.from("Comment\0\0", "latin1"), deflateSync(Buffer.alloc(50_000_000, "a"))]),
);

export const PICTURES: readonly HostileInput[] = [
  refused("svg-as-jpg", "a drawing with a script, named as a photo", SVG, servesIt("svg-as-jpg")),
  refused(
    "svg",
    "a drawing with a script under its own name",
    SVG,
    servesIt("svg", "a.svg"),
    "tep-la",
    "a.svg",
  ),
  refused(
    "html-as-png",
    "a page named as a photo",
    "<!doctype html><script>alert(1)</script>",
    servesIt("html-as-png", "a.png"),
    "anh-hong",
    "a.png",
  ),
  refused(
    "script-as-webp",
    "a program with the first letters of a WebP",
    "RIFF=1;alert(1)//WEBP",
    servesIt("script-as-webp", "a.webp"),
    "anh-hong",
    "a.webp",
  ),
  refused(
    "gif-polyglot",
    "a GIF that is a program too, named as a photo",
    "GIF89a/*\0\0*/=1;alert(1)//",
    servesIt("gif-polyglot"),
  ),
  refused(
    "gif-as-png",
    "a real GIF named .png",
    await drawPhoto(64, 48).gif().toBuffer(),
    servesIt("gif-as-png", "a.png"),
    "anh-hong",
    "a.png",
  ),
  refused(
    "tiff-as-jpg",
    "a TIFF named .jpg, whose reader is the largest of them all",
    await drawPhoto(64, 48).tiff().toBuffer(),
    servesIt("tiff-as-jpg"),
  ),
  refused(
    "pdf-as-jpg",
    "a document that runs something when it is opened",
    "%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n",
    servesIt("pdf-as-jpg"),
  ),
  refused("empty-photo", "a file of nothing", "", servesIt("empty-photo")),
  refused("cut-photo", "a photo cut off before its size", jpeg.subarray(0, 60), servesIt("cut-photo")),
  refused(
    "pixel-flood-claimed",
    "a header that claims 60,000 × 60,000 points",
    png(pngHeader(60_000, 60_000), pngChunk("IDAT", deflateSync(new Uint8Array(9)))),
    servesIt("pixel-flood-claimed", "a.png"),
    "anh-qua-lon",
    "a.png",
  ),
  refused(
    "pixel-flood",
    "400 million real points in 50 kilobytes",
    pngFlood(20_000, 20_000),
    servesIt("pixel-flood", "a.png"),
    "anh-qua-lon",
    "a.png",
  ),
  refused(
    "thin-photo",
    "one point wide, 50,000 high",
    plainPng(1, 50_000),
    servesIt("thin-photo", "a.png"),
    "anh-qua-lon",
    "a.png",
  ),
  {
    ...refused(
      "photo-name-markup",
      "a photo's name that leaves its attribute",
      jpeg,
      shows(`onerror=alert(1)`, "a program in the photo's name"),
      "duong-dan-sai",
      `x" onerror=alert(1) y=".jpg`,
    ),
  },
  redrawn("exif-photo", "a photo that tells who took it, where, and a script besides", await withExif()),
  redrawn(
    "xmp-photo",
    "a photo whose XMP and IPTC tell of a source",
    withSegment(withSegment(jpeg, 0xe1, XMP), 0xed, IPTC),
  ),
  redrawn("comment-photo", "a photo with a script in its comment", withSegment(jpeg, 0xfe, TEXT)),
  redrawn("trailer-photo", "a photo with a page behind its end", Buffer.concat([jpeg, TEXT])),
  redrawn(
    "png-texts",
    "a PNG with texts in chunks and behind its end",
    Buffer.concat([plainPng(640, 480, pngText("Author", CANARY), pngText("Comment", TEXT.toString())), TEXT]),
    tells,
    "a.png",
  ),
  redrawn("profile-photo", "a photo whose colour profile holds words", await withProfile()),
  redrawn(
    "profile-broken",
    "a colour profile that is none, and one that says it is larger than the file",
    withSegment(withSegment(jpeg, 0xe2, profile(Buffer.alloc(200, 0xff))), 0xfe, TEXT),
  ),
  redrawn(
    "profile-large",
    "a colour profile of 65,000 bytes of text",
    withSegment(jpeg, 0xe2, profile(Buffer.alloc(65_000, TEXT))),
  ),
  redrawn(
    "orientation-photo",
    "a photo turned in a way that there is none",
    withSegment(await withOrientation(99), 0xfe, TEXT),
  ),
  redrawn(
    "cmyk-photo",
    "a photo in the four colours of print",
    withSegment(await drawPhoto(640, 480).toColourspace("cmyk").jpeg().toBuffer(), 0xfe, TEXT),
  ),
  redrawn(
    "deep-photo",
    "a PNG of 16 bits a channel with transparency",
    Buffer.concat([await drawPhoto(640, 480).ensureAlpha(0.5).toColourspace("rgb16").png().toBuffer(), TEXT]),
    tells,
    "a.png",
  ),
  redrawn("single-point", "a photo of a single point", Buffer.concat([plainPng(1, 1), TEXT]), tells, "a.png"),
  redrawn(
    "wide-photo",
    "50,000 points wide, one high",
    Buffer.concat([plainPng(50_000, 1), TEXT]),
    tells,
    "a.png",
  ),
  refused(
    "text-bomb-photo",
    "a PNG whose text unfolds to 50 megabytes",
    plainPng(640, 480, textBomb),
    servesIt("text-bomb-photo", "a.png"),
    "anh-hong",
    "a.png",
  ),
  redrawn(
    "animated-png",
    "a PNG that claims 10,000 frames",
    Buffer.concat([animatedPng(10_000), TEXT]),
    tells,
    "a.png",
  ),
  redrawn(
    "animated-webp",
    "a WebP of 600 frames",
    Buffer.concat([await animatedWebp(600), TEXT]),
    tells,
    "a.webp",
  ),
  redrawn("lying-name", "a PNG named .avif", Buffer.concat([anyPng, TEXT]), tells, "a.avif"),
];
