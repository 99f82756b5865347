/** The form's parts bring their styles along: taken as sheets, not as elements, so that the page need not allow elements. */

interface PartStyle {
  /** Names the part. */
  readonly hash: string;
  readonly code: string;
}

const adopted = new WeakMap<DocumentOrShadowRoot, Set<string>>();

/** @param place where an element would have been put: the document's head, or a shadow's root */
export function adoptStyle(place: Element | ShadowRoot, { hash, code }: PartStyle): void {
  const root = place instanceof ShadowRoot ? place : place.ownerDocument;
  const known = adopted.get(root) ?? new Set();
  if (known.has(hash)) return;
  adopted.set(root, known.add(hash));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(code);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
