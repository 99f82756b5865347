/** An article's lead photo with its caption and credit. */
import type { Photo } from "../../src/content/article.ts";
import { figureClasses } from "../../src/images/picture-classes.ts";
import { leadSizes } from "../../src/images/picture-sizes.ts";
import { PictureView } from "./picture-view.tsx";

const SENTENCE_END = /[.!?…][”’)]?$/;

export function LeadFigure({ photo }: { readonly photo: Photo }) {
  const { caption, credit, picture } = photo;
  return (
    <figure class={`lead-figure ${figureClasses(picture)}`}>
      <PictureView picture={picture} alt={photo.alt} sizes={leadSizes(picture)} first />
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
