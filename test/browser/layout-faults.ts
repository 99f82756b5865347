/** What a reader would call broken on a page as it stands: runs in the page, and knows nothing but it. */

export interface LayoutFaults {
  /** How much wider than the window the page is. */
  readonly wider: number;
  /** Texts and photos that stand out of the window where nothing scrolls, or of a box that cuts them off. */
  readonly cut: readonly string[];
  /** Pairs of texts and photos, one on the other. */
  readonly overlapping: readonly string[];
  /** Headlines whose marks above touch the marks below of the line before. */
  readonly touching: readonly string[];
}

/** Passed to `page.evaluate`: nothing from outside may be used in it. */
export function layoutFaults(): LayoutFaults {
  interface Piece {
    readonly element: Element;
    readonly name: string;
    readonly box: DOMRect;
  }
  const width = document.documentElement.clientWidth;
  const hasAbove = (
    element: Element,
    test: (style: CSSStyleDeclaration, box: DOMRect) => boolean,
  ): boolean => {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
      if (test(getComputedStyle(at), at.getBoundingClientRect())) return true;
    }
    return false;
  };
  /** From eyes: put aside for those who listen, or as a trap for robots. */
  const isHidden = (element: Element) =>
    !element.checkVisibility() ||
    hasAbove(element, ({ clipPath }, { right }) => clipPath !== "none" || right <= 0);
  const scrolls = (element: Element) => hasAbove(element, ({ overflowX }) => /auto|scroll/.test(overflowX));
  const nameOf = (element: Element, text: string) =>
    `${element.localName}${element.className && `.${String(element.className).split(" ")[0]}`} "${text.trim().slice(0, 24)}"`;

  const pieces: Piece[] = [];
  for (const image of document.images) {
    if (!isHidden(image))
      pieces.push({ element: image, name: nameOf(image, image.alt), box: image.getBoundingClientRect() });
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? "";
    if (!element || text.trim() === "" || isHidden(element) || element.closest("script, option")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width >= 1) pieces.push({ element, name: nameOf(element, text), box });
    }
  }

  const cut = pieces
    .filter(({ element, box }) => !scrolls(element) && (box.left < -1 || box.right > width + 1))
    .map(({ name }) => name);
  for (const { element, name, box } of pieces) {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (!/hidden|clip/.test(overflowX + overflowY)) continue;
      const frame = at.getBoundingClientRect();
      if (box.right > frame.right + 1 || box.bottom > frame.bottom + box.height / 2) cut.push(name);
    }
  }

  // Letters stand in the middle of their line: what lies above and below is room for marks.
  const core = ({ element, box }: Piece) => {
    const room = element.localName === "img" ? 0 : box.height * 0.22;
    return { left: box.left + 1, right: box.right - 1, top: box.top + room, bottom: box.bottom - room };
  };
  const cores = pieces
    .filter(({ element }) => !scrolls(element))
    .map((piece) => ({ ...piece, core: core(piece) }));
  cores.sort((a, b) => a.core.top - b.core.top);
  const overlapping: string[] = [];
  for (const [at, one] of cores.entries()) {
    for (const other of cores.slice(at + 1)) {
      if (other.core.top >= one.core.bottom) break;
      if (one.core.left >= other.core.right || other.core.left >= one.core.right) continue;
      if (one.element === other.element && one.box.top === other.box.top) continue;
      overlapping.push(`${one.name} / ${other.name}`);
    }
  }

  const pen = document.createElement("canvas").getContext("2d");
  const touching = [...document.querySelectorAll("main :is(h1, h2, h3, .sapo, .prose > p)")].flatMap(
    (element) => {
      const style = getComputedStyle(element);
      if (!pen || isHidden(element)) return [];
      // Ten times as large: what is measured comes in whole pixels.
      pen.font = `${style.fontWeight} ${10 * Number.parseFloat(style.fontSize)}px ${style.fontFamily}`;
      const above = pen.measureText("ỄẨỮ").actualBoundingBoxAscent;
      const below = pen.measureText("Ựợgp").actualBoundingBoxDescent;
      return Number.parseFloat(style.lineHeight) < (above + below) / 10
        ? [nameOf(element, element.textContent ?? "")]
        : [];
    },
  );
  return {
    wider: Math.max(0, document.documentElement.scrollWidth - width),
    cut: [...new Set(cut)],
    overlapping: [...new Set(overlapping)],
    touching,
  };
}
