/** Has browsers fetch a page's main photo while they still read its head; those that know no AVIF find it later. */
import type { Picture } from "../../src/images/picture.ts";

interface PreloadPhotoProps {
  readonly picture: Picture;
  /** As the photo's own, or another file than the one that is shown would be fetched. */
  readonly sizes: string;
}

export function PreloadPhoto({ picture, sizes }: PreloadPhotoProps) {
  const [best] = picture.sources;
  if (!best) return null;
  // Preact's types do not know them.
  const choice = { imagesrcset: best.srcset, imagesizes: sizes };
  return <link rel="preload" as="image" type={best.type} {...choice} fetchpriority="high" />;
}
