/** Shows which part is being read, and keeps it in sight for whoever has not gone elsewhere. */

const SPOKEN = "is-spoken";
const SCROLLING = new Set(["PageUp", "PageDown", "Home", "End", "ArrowUp", "ArrowDown", " "]);

export class Follower {
  readonly #bar: Element;
  #current: Element | undefined;
  /** The reader has scrolled, and looks at something else. */
  #isAway = false;

  /**
   * @param bar covers the window's foot
   * @param signal ends it
   */
  constructor(bar: Element, signal: AbortSignal) {
    this.#bar = bar;
    const root = bar.ownerDocument;
    const goAway = () => {
      this.#isAway = true;
    };
    root.addEventListener("wheel", goAway, { passive: true, signal });
    root.addEventListener("touchmove", goAway, { passive: true, signal });
    const scroll = ({ key, target }: KeyboardEvent) => {
      if (SCROLLING.has(key) && !(target instanceof HTMLButtonElement)) goAway();
    };
    root.addEventListener("keydown", scroll, { signal });
  }

  /**
   * @param element none when nothing is read any more
   * @param wished the reader has asked for this part
   */
  show(element: Element | undefined, wished = false): void {
    const before = this.#current;
    if (before === element) return;
    before?.classList.remove(SPOKEN);
    element?.classList.add(SPOKEN);
    this.#current = element;
    if (wished || (before && isInSight(before))) this.#isAway = false;
    if (!element || this.#isAway || isAbove(element, this.#bar)) return;
    element.scrollIntoView({ block: "center", behavior: isCalm() ? "instant" : "smooth" });
  }
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Wholly in sight. */
function isAbove(element: Element, bar: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= bar.getBoundingClientRect().top;
}

function isCalm(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
