/** The web app manifest: with it a reader can have the paper among the apps. https://www.w3.org/TR/appmanifest/ */
import { hasOffline } from "../content/offline.ts";
import { OFFLINE_ADDRESS } from "../edition/offline-address.ts";
import type { Paper } from "../edition/paper.ts";

/** Without a purpose an icon is shown as it is; a maskable one is cut to the shape that the system gives all of its icons. */
const ICONS = [
  { name: "icon-192.png", sizes: "192x192", type: "image/png" },
  { name: "icon-512.png", sizes: "512x512", type: "image/png" },
  { name: "icon-cut-192.png", sizes: "192x192", type: "image/png", purpose: "maskable" },
  { name: "icon-cut-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
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
    categories: ["news"],
    start_url: "/",
    scope: "/",
    display: "standalone",
    theme_color: site.accent,
    background_color: "#ffffff",
    icons: ICONS.flatMap(({ name, ...icon }) => {
      const src = assets[name];
      return src === undefined ? [] : [{ src, ...icon }];
    }),
    shortcuts: [
      { name: "Mới nhất", url: "/#khu--moi-nhat" },
      { name: "Tìm kiếm", url: "/tim-kiem/" },
      ...(hasOffline(site) ? [{ name: "Đọc ngoại tuyến", url: OFFLINE_ADDRESS }] : []),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
