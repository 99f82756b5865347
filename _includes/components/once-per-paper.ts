/** Parts that are the same on a hundred thousand pages are rendered once for each Paper, and kept as HTML. */
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Paper } from "../../src/edition/paper.ts";

/**
 * @param part a component that depends on the paper and on its variant's name alone
 * @returns the same, as HTML from a store that lives as long as the paper does
 */
export function oncePerPaper<Variant extends string>(
  part: (props: { readonly paper: Paper; readonly variant: Variant }) => JSX.Element,
): (paper: Paper, variant: Variant) => string {
  const store = new WeakMap<Paper, Map<Variant, string>>();
  return (paper, variant) => {
    let variants = store.get(paper);
    if (!variants) {
      variants = new Map();
      store.set(paper, variants);
    }
    let html = variants.get(variant);
    if (html === undefined) {
      html = renderToString(part({ paper, variant }));
      variants.set(variant, html);
    }
    return html;
  };
}
