/** The web app manifest: name, colour and icons for a reader's home screen. https://www.w3.org/TR/appmanifest/ */
import type { Paper } from "../edition/paper.ts";

const ICONS = [
  { name: "icon-192.png", sizes: "192x192", type: "image/png" },
  { name: "icon-512.png", sizes: "512x512", type: "image/png" },
  { name: "icon.svg", sizes: "any", type: "image/svg+xml" },
];

export function renderWebManifest({ site, assets }: Paper): string {
  const manifest = {
    id: "/",
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: "vi",
    dir: "ltr",
    start_url: "/",
    scope: "/",
    display: "standalone",
    theme_color: site.accent,
    background_color: "#ffffff",
    icons: ICONS.flatMap(({ name, ...icon }) => {
      const src = assets[name];
      return src === undefined ? [] : [{ src, ...icon }];
    }),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
