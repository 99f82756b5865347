/** Between an article's head and its text: how long it takes to read, and tools that a script brings to life in a line that is kept free for them. */
import type { Paper } from "../../src/edition/paper.ts";
import { SHORT_FORMS_ADDRESS } from "../../src/edition/short-forms-address.ts";
import { readingMinutes } from "../../src/text/reading-time.ts";

interface ReadingToolsProps {
  /** Syllables of the article's text. */
  readonly words: number;
  readonly assets: Paper["assets"];
}

export function ReadingTools({ words, assets }: ReadingToolsProps) {
  return (
    <>
      <div class="reading-tools">
        <p>{readingMinutes(words)} phút đọc</p>
        <button type="button" data-listen={assets["listen.js"]} data-short-forms={SHORT_FORMS_ADDRESS} hidden>
          Nghe bài
        </button>
        <span class="text-size" hidden>
          <button type="button" aria-label="Giảm cỡ chữ">
            A−
          </button>
          <button type="button" aria-label="Tăng cỡ chữ">
            A+
          </button>
        </span>
      </div>
      {/* Only the reader's own clock knows how old an article is. */}
      <p class="age-note" />
    </>
  );
}
