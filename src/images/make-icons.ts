/** The paper's mark, a folded sheet in its accent colour, in the sizes that browsers ask for. */

/** @param accent `#9b1c1c`; gives `icon.svg`, `icon-180.png`, `icon-192.png`, `icon-512.png` */
export async function makeIcons(accent: string): Promise<[string, Uint8Array][]> {
  const { default: sharp } = await import("sharp");
  const svg = Buffer.from(drawMark(accent));
  const sizes = [180, 192, 512];
  const drawn = await Promise.all(
    sizes.map(
      async (size): Promise<[string, Uint8Array]> => [
        `icon-${size}.png`,
        await sharp(svg, { density: (72 * size) / 64 })
          .resize(size, size)
          .png({ compressionLevel: 9 })
          .toBuffer(),
      ],
    ),
  );
  return [["icon.svg", svg], ...drawn];
}

function drawMark(accent: string): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">',
    `<rect width="64" height="64" rx="12" fill="${accent}"/>`,
    '<path d="M15 16h28v33H19a4 4 0 0 1-4-4z" fill="#fff"/>',
    '<path d="M43 24h6v21a4 4 0 0 1-8 0" fill="#fff" fill-opacity=".72"/>',
    `<path d="M20 22h18v4H20zM20 31h8v8h-8zM31 31h7v2h-7zM31 37h7v2h-7zM20 43h18v2H20z" fill="${accent}"/>`,
    "</svg>",
  ].join("");
}
