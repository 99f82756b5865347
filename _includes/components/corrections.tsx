/** What the paper got wrong and put right, before the article itself. */
import type { Correction } from "../../src/content/article.ts";
import { Day } from "./time.tsx";

export function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  if (corrections.length === 0) return null;
  return (
    <section class="corrections" aria-labelledby="khu--dinh-chinh">
      <h2 id="khu--dinh-chinh">Đính chính</h2>
      {corrections.map(({ date, text }) => (
        <p key={date}>
          <Day at={date} /> {text}
        </p>
      ))}
    </section>
  );
}
