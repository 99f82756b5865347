/** Parts that many pages share are rendered once for each value that they depend on, and kept as HTML while it lives. */
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";
import { addUsed, collectUsed } from "./used-components.ts";

interface Kept {
  readonly html: string;
  readonly used: ReadonlySet<string>;
}

/**
 * @param part depends on the value's identity and on the variant alone
 * @returns the same, as HTML
 */
export function onceFor<Value extends object, Variant extends string = "">(
  part: (value: Value, variant: Variant) => JSX.Element,
): (value: Value, variant: Variant) => string {
  const store = new WeakMap<Value, Map<Variant, Kept>>();
  return (value, variant) => {
    let variants = store.get(value);
    if (!variants) {
      variants = new Map();
      store.set(value, variants);
    }
    let kept = variants.get(variant);
    if (!kept) {
      const { result: html, used } = collectUsed(() => renderToString(part(value, variant)));
      kept = { html, used };
      variants.set(variant, kept);
    }
    addUsed(kept.used);
    return kept.html;
  };
}
