/** Where the keyboard stands on a page, as a reader sees it: runs in the page, and knows nothing but it. */

export interface FocusStop {
  /** `a "Chính trị"`: what it is and what it says, with its number where several say the same. */
  readonly name: string;
  /** Of what is marked, from the document's corner. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number };
  /** What a reader who looks for the focus would miss; empty where nothing is wrong. */
  readonly faults: readonly string[];
}

/** Every element that the keyboard should come to, by its name, in the order of the document. */
export function stopsInPage(): string[] {
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex]",
    ),
  ];
  const stops = all.filter((element) => element.tabIndex >= 0 && element.checkVisibility());
  for (const [index, element] of stops
    .filter((stop) => !stop.matches(":disabled, [type=hidden]"))
    .entries()) {
    const says = element.getAttribute("aria-label") ?? (element.textContent || element.id);
    element.dataset.stop = `${index + 1} ${element.localName} "${says.trim().slice(0, 40)}"`;
  }
  return stops.flatMap(({ dataset }) => dataset.stop ?? []);
}

/** @returns undefined where the focus is on the page as a whole, which is where it begins and ends */
export function focusStop(): FocusStop | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;

  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  /** sRGB, whatever colour space it was written in; the last is how opaque. */
  const channels = (colour: string): readonly number[] => {
    if (!pen) throw new Error("no canvas");
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
    return [...pen.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundUnder = (from: Element | null) => {
    for (let at = from; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (channels(backgroundColor)[3] === 255) return backgroundColor;
    }
    return "white";
  };

  const style = getComputedStyle(element);
  const isOutside = Number.parseFloat(style.outlineOffset) >= 0;
  const lights = [
    luminance(style.outlineColor),
    luminance(groundUnder(isOutside ? element.parentElement : element)),
  ];
  const contrast = (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);

  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const x = Math.min(Math.max((box.left + box.right) / 2, 0), clientWidth - 1);
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, clientHeight)) / 2;
  const seen = document.elementFromPoint(x, y);

  const faults: string[] = [];
  if (!element.matches(":focus-visible")) faults.push("not shown as focused");
  if (style.outlineStyle === "none" || Number.parseFloat(style.outlineWidth) < 2) faults.push("no outline");
  else if (contrast < 3) faults.push(`outline of contrast ${contrast.toFixed(1)}`);
  if (box.left < 0 || box.right > clientWidth + 1) faults.push("stands out of the window");
  if (!seen || !(element.contains(seen) || (seen.contains(element) && seen.closest("label"))))
    faults.push(`hidden by ${seen?.localName} ${seen?.className}`);
  return {
    name: element.dataset.stop ?? `unexpected ${element.localName}#${element.id}`,
    box: { left: box.left + scrollX, top: box.top + scrollY, right: box.right + scrollX },
    faults,
  };
}
