/** A photo in the formats and widths that a browser may choose from. */
import type { PhotoFocus } from "../../src/images/photo-focus.ts";
import type { Picture } from "../../src/images/picture.ts";
import { pictureClasses } from "../../src/images/picture-classes.ts";

interface PictureViewProps {
  readonly picture: Picture;
  readonly alt: string;
  /** How wide it stands on the page, as in `img[sizes]`. */
  readonly sizes: string;
  /** Where it is cropped. */
  readonly focus?: PhotoFocus | undefined;
  /** The page's main photo: fetched at once; every other waits until it is near. */
  readonly first?: boolean | undefined;
}

export function PictureView({ picture, alt, sizes, focus, first = false }: PictureViewProps) {
  return (
    <picture>
      {picture.sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcset={srcset} sizes={sizes} />
      ))}
      <img
        class={pictureClasses(picture, focus)}
        src={picture.src}
        srcset={picture.srcset}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={alt}
        loading={first ? "eager" : "lazy"}
        decoding={first ? undefined : "async"}
        fetchpriority={first ? "high" : undefined}
      />
    </picture>
  );
}
