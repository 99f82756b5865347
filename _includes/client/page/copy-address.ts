/** Buttons that copy an article's address; they stay hidden where the browser cannot. */
import { sayBriefly } from "./say-briefly.ts";

const DONE = "Đã chép địa chỉ";
const FAILED = "Không chép được";

export function enableCopying(root: ParentNode, clipboard: Pick<Clipboard, "writeText"> | undefined): void {
  // Absent outside secure contexts.
  if (!clipboard) return;
  for (const button of root.querySelectorAll<HTMLButtonElement>("button[data-copy-address]")) {
    const label = button.textContent;
    button.setAttribute("aria-live", "polite");
    button.hidden = false;
    button.addEventListener("click", async () => {
      const copied = await clipboard.writeText(button.dataset.copyAddress ?? "").then(
        () => true,
        () => false,
      );
      sayBriefly(button, copied ? DONE : FAILED, label);
    });
  }
}
