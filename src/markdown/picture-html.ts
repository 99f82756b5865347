/** A photo as HTML: the one place where `picture` elements are written. */
import type { Picture } from "../images/picture.ts";
import { pictureClasses } from "../images/picture-classes.ts";
import { escapeHtml } from "../text/escape-html.ts";

export interface PictureOptions {
  readonly alt: string;
  /** How wide the photo is shown: `(min-width: 48rem) 42rem, 100vw`. */
  readonly sizes: string;
  readonly loading?: "lazy" | "eager";
  readonly fetchpriority?: "high" | "low";
}

/** A `picture` element with a source for each modern format and a JPEG for all others. */
export function pictureHtml(picture: Picture, options: PictureOptions): string {
  const sizes = ` sizes="${escapeHtml(options.sizes)}"`;
  const sources = picture.sources.map(
    ({ type, srcset }) => `<source type="${escapeHtml(type)}" srcset="${escapeHtml(srcset)}"${sizes}>`,
  );
  const loading = options.loading ? ` loading="${options.loading}"` : "";
  const priority = options.fetchpriority ? ` fetchpriority="${options.fetchpriority}"` : "";
  const { src, srcset, width, height } = picture;
  const classes = pictureClasses(picture);
  return (
    `<picture>${sources.join("")}<img${classes ? ` class="${classes}"` : ""} src="${escapeHtml(src)}" srcset="${escapeHtml(srcset)}"${sizes}` +
    ` width="${width}" height="${height}" alt="${escapeHtml(options.alt)}"${loading}${priority} decoding="async"></picture>`
  );
}
