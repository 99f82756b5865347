/** The paper's mark, a folded sheet in its accent colour, in the sizes that browsers ask for. */

/** Systems cut some to a shape of their own: those have colour up to the corners, and the sheet well within. */
const DRAWN = [
  { name: "icon-180.png", size: 180, cut: true },
  { name: "icon-192.png", size: 192, cut: false },
  { name: "icon-512.png", size: 512, cut: false },
  { name: "icon-cut-192.png", size: 192, cut: true },
  { name: "icon-cut-512.png", size: 512, cut: true },
];

/** @param accent `#9b1c1c`; gives `icon.svg`, `icon-180.png`, `icon-192.png`, `icon-512.png`, `icon-cut-192.png`, `icon-cut-512.png` */
export async function makeIcons(accent: string): Promise<[string, Uint8Array][]> {
  const { default: sharp } = await import("sharp");
  const draw = async (svg: string, size: number) =>
    sharp(Buffer.from(svg), { density: (72 * size) / 64 })
      .resize(size, size)
      .png({ compressionLevel: 9 })
      .toBuffer();
  const drawn = DRAWN.map(
    async ({ name, size, cut }): Promise<[string, Uint8Array]> => [
      name,
      await draw(drawMark(accent, cut ? 0 : 12), size),
    ],
  );
  return [["icon.svg", Buffer.from(drawMark(accent, 12))], ...(await Promise.all(drawn))];
}

/** The sheet's corners stay within the circle of 80 % that no system cuts into. https://www.w3.org/TR/appmanifest/#icon-masks */
function drawMark(accent: string, rounding: number): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">',
    `<rect width="64" height="64" rx="${rounding}" fill="${accent}"/>`,
    '<path d="M15 16h28v33H19a4 4 0 0 1-4-4z" fill="#fff"/>',
    '<path d="M43 24h6v21a4 4 0 0 1-8 0" fill="#fff" fill-opacity=".72"/>',
    `<path d="M20 22h18v4H20zM20 31h8v8h-8zM31 31h7v2h-7zM31 37h7v2h-7zM20 43h18v2H20z" fill="${accent}"/>`,
    "</svg>",
  ].join("");
}
