/** Reads an article aloud: a script of its own, fetched when a reader first asks for it. */

import { sentencesOf } from "../../src/text/speech/sentences.ts";
import { readingsOf } from "../../src/text/speech/short-form-readings.ts";
import { speakable } from "../../src/text/speech/speakable.ts";
import { drawBar } from "./listen/draw-bar.ts";
import { fetchShortForms } from "./listen/fetch-short-forms.ts";
import { Follower } from "./listen/follow.ts";
import { partsOf } from "./listen/parts-of.ts";
import { Reader, type SpokenPart } from "./listen/reader.ts";
import { vietnameseVoice } from "./listen/vietnamese-voice.ts";

/** While it is there the page has room for the bar at its end. */
const LISTENING = "listening";

let current: Reader | undefined;

/** @param button was pressed; while the article is read, it pauses and goes on */
export async function startListening(button: HTMLButtonElement, voices: SpeechSynthesis): Promise<void> {
  if (current) {
    current.toggle();
    return;
  }
  const root = button.ownerDocument;
  const story = root.querySelector(".story");
  const parts = story ? await spokenParts(story, button.dataset.shortForms) : [];
  if (parts.length === 0 || current) return;
  current = readAloud(parts, button, voices);
}

async function spokenParts(story: Element, shortForms: string | undefined): Promise<SpokenPart[]> {
  const parts = partsOf(story);
  const readings = readingsOf(await fetchShortForms(shortForms), parts.map(({ text }) => text).join("\n"));
  return parts
    .map(({ element, text }) => ({ element, sentences: sentencesOf(speakable(text, readings)) }))
    .filter(({ sentences }) => sentences.length > 0);
}

function readAloud(parts: readonly SpokenPart[], button: HTMLButtonElement, voices: SpeechSynthesis): Reader {
  const root = button.ownerDocument;
  const { bar, place, previous, pause, next, stop } = drawBar(root);
  const leaving = new AbortController();
  const follower = new Follower(bar, leaving.signal);
  let wished = false;
  const reader = new Reader(parts, {
    voices,
    voice: vietnameseVoice(voices),
    tell: (state, part) => {
      if (state === "over") {
        close();
        return;
      }
      place.textContent = `${part + 1} / ${parts.length}`;
      pause.textContent = state === "paused" ? "Đọc tiếp" : "Tạm dừng";
      follower.show(parts[part]?.element, wished);
    },
  });
  const close = () => {
    const hadFocus = bar.contains(root.activeElement);
    leaving.abort();
    follower.show(undefined);
    bar.remove();
    root.documentElement.classList.remove(LISTENING);
    current = undefined;
    if (hadFocus) button.focus({ preventScroll: true });
  };
  const skip = (by: number) => {
    wished = true;
    reader.skip(by);
    wished = false;
  };
  previous.addEventListener("click", () => skip(-1));
  pause.addEventListener("click", () => reader.toggle());
  next.addEventListener("click", () => skip(1));
  stop.addEventListener("click", () => reader.stop());
  // Browsers go on reading a page that is left.
  addEventListener("pagehide", () => reader.stop(), { signal: leaving.signal });
  root.documentElement.classList.add(LISTENING);
  root.body.append(bar);
  pause.focus({ preventScroll: true });
  reader.play();
  return reader;
}
