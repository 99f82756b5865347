/** On a phone the sections are a strip wider than the screen: the current one is brought into sight. */
export function showCurrentSection(root: ParentNode): void {
  const current = root.querySelector<HTMLElement>(".section-nav [aria-current]");
  const strip = current?.closest("ul");
  if (!current || !strip) return;
  const middle = (box: DOMRect) => box.left + box.width / 2;
  strip.scrollLeft += middle(current.getBoundingClientRect()) - middle(strip.getBoundingClientRect());
}
