/** An article's lead photo with its caption and credit. */
import type { Photo } from "../../src/content/article.ts";
import { PictureView } from "./picture-view.tsx";

const SENTENCE_END = /[.!?…][”’)]?$/;
const SIZES = "(min-width: 48rem) 45rem, 100vw";

export function LeadFigure({ photo }: { readonly photo: Photo }) {
  const { caption, credit } = photo;
  return (
    <figure class="lead-figure">
      <PictureView picture={photo.picture} alt={photo.alt} sizes={SIZES} first />
      {(caption !== undefined || credit !== undefined) && (
        <figcaption>
          {caption}
          {caption !== undefined && credit !== undefined && (SENTENCE_END.test(caption) ? " " : ". ")}
          {credit !== undefined && <span class="credit">Ảnh: {credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}
