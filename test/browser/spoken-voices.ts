/** Gives a page voices that say nothing: what it has them say is noted, and each sentence is over when the test wants it to be. */
import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** What has been said so far. */
    said: string[];
    /** Ends the sentence that is being said. */
    finish(): void;
    /** The browser finds its Vietnamese voice. */
    findVoice(): void;
  }
}

/** @param late the page finds no voice before `findVoice` */
export async function withVoices(page: Page, late = false): Promise<void> {
  await page.addInitScript((isLate) => {
    let voices: object[] = isLate ? [] : [{ lang: "vi-VN", name: "Giọng thử", localService: true }];
    let current: { readonly text: string; onend?: () => void } | undefined;
    const speech = Object.assign(new EventTarget(), {
      speaking: false,
      getVoices: () => voices,
      speak(utterance: { readonly text: string }) {
        if (utterance.text === "") return;
        window.said.push(utterance.text);
        current = utterance;
      },
      cancel() {
        // Outlives the page.
        if (current) sessionStorage.setItem("silenced", "yes");
        current = undefined;
      },
    });
    Object.assign(window, {
      said: [],
      finish: () => current?.onend?.(),
      findVoice: () => {
        voices = [{ lang: "vi-VN", name: "Giọng thử", localService: true }];
        speech.dispatchEvent(new Event("voiceschanged"));
      },
      SpeechSynthesisUtterance: class {
        lang = "";
        voice = null;
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    });
    Object.defineProperty(window, "speechSynthesis", { value: speech });
  }, late);
}
