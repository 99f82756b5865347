/** The size of an article's text, which readers choose and their browser remembers; nothing is stored before they do. The head's own script (text-size.ts) puts it on. */

const KEY = "co-chu";
/** Sizes besides the usual one, as `reading-tools.css` has them. */
const LARGEST = 3;

/** @param storage throws where the browser keeps nothing for this site */
type StorageOf = () => Pick<Storage, "getItem" | "setItem" | "removeItem">;

export function offerTextSize(root: Document, storage: StorageOf): void {
  const group = root.querySelector<HTMLElement>(".text-size");
  const [smaller, larger] = group?.querySelectorAll("button") ?? [];
  if (!group || !smaller || !larger) return;
  const page = root.documentElement;
  const size = () => Number(page.dataset.textSize ?? 0);
  const mark = () => {
    smaller.setAttribute("aria-disabled", String(size() === 0));
    larger.setAttribute("aria-disabled", String(size() === LARGEST));
  };
  const change = (by: number) => {
    const chosen = Math.min(Math.max(size() + by, 0), LARGEST);
    if (chosen > 0) page.dataset.textSize = String(chosen);
    else delete page.dataset.textSize;
    remember(page.dataset.textSize, storage);
    mark();
  };
  smaller.addEventListener("click", () => change(-1));
  larger.addEventListener("click", () => change(1));
  mark();
  group.hidden = false;
}

/** The usual size leaves nothing behind. */
function remember(size: string | undefined, storage: StorageOf): void {
  try {
    if (size === undefined) storage().removeItem(KEY);
    else storage().setItem(KEY, size);
  } catch {
    // It holds for this page.
  }
}
