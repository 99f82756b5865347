import { describe, expect, it } from "vitest";
import { renderWebManifest } from "../../src/feeds/web-manifest.ts";
import { paper } from "./edition-fixture.ts";

describe("the web app manifest", () => {
  it("names the paper, its colour and the icons there are", () => {
    expect(JSON.parse(renderWebManifest(paper))).toEqual({
      id: "/",
      name: "Báo Đồng Tháp Mười",
      short_name: "Báo Đồng Tháp Mười",
      description: "Tin tức & đời sống vùng Đồng Tháp Mười.",
      lang: "vi",
      dir: "ltr",
      categories: ["news"],
      start_url: "/",
      scope: "/",
      display: "standalone",
      theme_color: "#9b1c1c",
      background_color: "#ffffff",
      icons: [
        { src: "/tai-nguyen/icon-192.abc.png", sizes: "192x192", type: "image/png" },
        { src: "/tai-nguyen/icon-512.abc.png", sizes: "512x512", type: "image/png" },
      ],
      shortcuts: [
        { name: "Mới nhất", url: "/#khu--moi-nhat" },
        { name: "Tìm kiếm", url: "/tim-kiem/" },
        { name: "Đọc ngoại tuyến", url: "/ngoai-tuyen/" },
      ],
    });
  });

  it("tells systems which icons they may cut", () => {
    const assets = { "icon-512.png": "/nguyen.png", "icon-cut-512.png": "/cat.png" };
    const { icons } = JSON.parse(renderWebManifest({ ...paper, assets }));
    expect(icons).toEqual([
      { src: "/nguyen.png", sizes: "512x512", type: "image/png" },
      { src: "/cat.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ]);
  });

  it("does not lead to the offline page of a paper that has none", () => {
    const { shortcuts } = JSON.parse(
      renderWebManifest({ ...paper, site: { ...paper.site, offline: false } }),
    );
    expect(shortcuts).toHaveLength(2);
  });

  it("does without icons", () => {
    expect(JSON.parse(renderWebManifest({ ...paper, assets: {} }))).toHaveProperty("icons", []);
  });
});
