/** What an article with photos tells the page's script of the viewer: where it lies, and its styles. */
import type { Paper } from "../../src/edition/paper.ts";

/** Attributes of the article's element. */
export function photoViewer({ assets, integrity }: Pick<Paper, "assets" | "integrity">) {
  return {
    "data-viewer": assets["viewer.js"],
    "data-viewer-style": assets["viewer.css"],
    "data-viewer-integrity": integrity["viewer.css"],
  };
}
