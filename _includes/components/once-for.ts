/** Parts that many pages share are rendered once for each value that they depend on, and kept as HTML while it lives. */
import type { JSX } from "preact";
import { renderToString } from "preact-render-to-string";

/** @param part depends on the value's identity alone */
export function onceFor<Value extends object>(part: (value: Value) => JSX.Element): (value: Value) => string {
  const store = new WeakMap<Value, string>();
  return (value) => {
    let html = store.get(value);
    if (html === undefined) {
      html = renderToString(part(value));
      store.set(value, html);
    }
    return html;
  };
}
