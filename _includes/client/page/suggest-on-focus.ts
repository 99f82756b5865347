/** Search boxes get their suggestions when the reader first turns to them; nothing is fetched before. */

type SuggestScript = Pick<typeof import("../suggest.ts"), "startSuggestions">;

/** @param load fetches the script at the address that the box's form names in `data-suggest` */
export function suggestOnFocus(root: Document, load: (address: string) => Promise<SuggestScript>): void {
  const served = new WeakSet<Element>();

  const serve = async (input: HTMLInputElement, form: HTMLFormElement, address: string) => {
    if (served.has(input)) return;
    served.add(input);
    // The script may come late: what has been typed by then counts, unless it has been searched for.
    let typing = false;
    input.addEventListener("input", () => {
      typing = true;
    });
    form.addEventListener("submit", () => {
      typing = false;
    });
    try {
      const { startSuggestions } = await load(address);
      await startSuggestions(input, () => typing && root.activeElement === input);
    } catch {
      // The search works without; the next focus tries again.
      served.delete(input);
    }
  };

  const turnTo = (target: EventTarget | null) => {
    if (!(target instanceof HTMLInputElement) || target.type !== "search") return;
    const { form } = target;
    if (form?.dataset.suggest) void serve(target, form, form.dataset.suggest);
  };
  root.addEventListener("focusin", ({ target }) => turnTo(target));
  // Whoever was quicker than this script.
  turnTo(root.activeElement);
}
