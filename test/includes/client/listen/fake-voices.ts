/** Stands in for the voices of a browser: says nothing, and tells of the end of a sentence when it is asked to. */
import { vi } from "vitest";

export class FakeUtterance {
  readonly text: string;
  lang = "";
  voice: unknown = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(text: string) {
    this.text = text;
  }
}

export const VOICE = { lang: "vi-VN", localService: true, name: "Giọng thử" };

export class FakeVoices extends EventTarget {
  voices: readonly object[] = [VOICE];
  readonly said: string[] = [];
  speaking = false;
  pending = false;
  silenced = 0;
  current: FakeUtterance | undefined;

  getVoices(): readonly object[] {
    return this.voices;
  }

  speak(utterance: FakeUtterance): void {
    if (utterance.text === "") return;
    this.said.push(utterance.text);
    this.current = utterance;
    this.speaking = true;
  }

  /** Browsers tell of the end of what they break off, too. */
  cancel(): void {
    this.silenced++;
    const broken = this.current;
    this.current = undefined;
    this.speaking = false;
    broken?.onerror?.();
  }

  /** The sentence is over. */
  finish(): void {
    const done = this.current;
    this.current = undefined;
    this.speaking = false;
    done?.onend?.();
  }
}

export function useFakeVoices(): FakeVoices & SpeechSynthesis {
  vi.stubGlobal("SpeechSynthesisUtterance", FakeUtterance);
  const voices: unknown = new FakeVoices();
  if (!isSpeech(voices)) throw new Error("no voices");
  return voices;
}

/** It has what the page asks of the real one. */
function isSpeech(voices: unknown): voices is FakeVoices & SpeechSynthesis {
  return voices instanceof FakeVoices;
}
