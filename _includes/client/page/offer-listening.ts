/** "Nghe bài": shown where the reader's browser has a Vietnamese voice; all that reads is fetched when it is pressed. */
import { vietnameseVoice } from "../listen/vietnamese-voice.ts";
import { sayBriefly } from "./say-briefly.ts";

type ListenScript = Pick<typeof import("../listen.ts"), "startListening">;

const FAILED = "Không nghe được";

/** @param load fetches the script at the address that the button names in `data-listen` */
export function offerListening(
  root: Document,
  voices: SpeechSynthesis | undefined,
  load: (address: string) => Promise<ListenScript>,
): void {
  const button = root.querySelector<HTMLButtonElement>("button[data-listen]");
  const address = button?.dataset.listen;
  if (!button || !address || !voices) return;
  const offer = () => {
    if (vietnameseVoice(voices)) button.hidden = false;
  };
  // Many browsers learn of their voices only when they are asked. Older ones tell nobody when they have.
  voices.addEventListener?.("voiceschanged", offer);
  offer();
  const label = button.textContent;
  button.setAttribute("aria-live", "polite");
  button.addEventListener("click", async () => {
    // iOS lets only those pages speak later that have spoken while they were pressed.
    if (!voices.speaking) voices.speak(new SpeechSynthesisUtterance(""));
    try {
      const { startListening } = await load(address);
      await startListening(button, voices);
    } catch {
      // The next press tries again.
      sayBriefly(button, FAILED, label);
    }
  });
}
