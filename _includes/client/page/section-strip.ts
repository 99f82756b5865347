/** On a phone the sections are a strip wider than the screen: the current one is brought into sight, and each that the keyboard comes to. */
export function showCurrentSection(root: ParentNode): void {
  const strip = root.querySelector(".section-nav ul");
  if (!strip) return;
  const show = (section: Element | null) => {
    if (section) strip.scrollLeft += middleOf(section) - middleOf(strip);
  };
  show(strip.querySelector("[aria-current]"));
  // Browsers leave a link where it is once a part of it can be seen. Under a finger nothing may move.
  strip.addEventListener("focusin", () => show(strip.querySelector(":focus-visible")));
}

function middleOf(element: Element): number {
  const { left, width } = element.getBoundingClientRect();
  return left + width / 2;
}
