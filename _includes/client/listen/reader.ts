/** Reads parts aloud, one sentence after the other: browsers fall silent in the midst of long texts, and many cannot go on after a pause. */

export interface SpokenPart {
  readonly element: Element;
  readonly sentences: readonly string[];
}

export type ReaderState = "reading" | "paused" | "over";

interface ReaderOptions {
  readonly voices: SpeechSynthesis;
  readonly voice: SpeechSynthesisVoice | undefined;
  /** Told of each part that begins, each pause, and the end. */
  readonly tell: (state: ReaderState, part: number) => void;
}

export class Reader {
  readonly #parts: readonly SpokenPart[];
  readonly #options: ReaderOptions;
  #part = 0;
  #sentence = 0;
  #state: ReaderState = "paused";
  /** What is being said; kept, as Chromium forgets to tell of the end of what nobody holds. */
  #saying: SpeechSynthesisUtterance | undefined;

  constructor(parts: readonly SpokenPart[], options: ReaderOptions) {
    this.#parts = parts;
    this.#options = options;
  }

  get state(): ReaderState {
    return this.#state;
  }

  /** From the beginning of the sentence that was interrupted. */
  play(): void {
    this.#hush();
    this.#become("reading");
    this.#say();
  }

  pause(): void {
    this.#hush();
    this.#become("paused");
  }

  toggle(): void {
    if (this.#state === "reading") this.pause();
    else this.play();
  }

  /** @param by 1 for the next part, -1 for the one before */
  skip(by: number): void {
    this.#part = Math.min(Math.max(this.#part + by, 0), this.#parts.length - 1);
    this.#sentence = 0;
    this.#hush();
    this.#become(this.#state);
    if (this.#state === "reading") this.#say();
  }

  stop(): void {
    this.#hush();
    this.#become("over");
  }

  #become(state: ReaderState): void {
    this.#state = state;
    this.#options.tell(state, this.#part);
  }

  /** Only what is being said: Safari tells no longer of ends when it is told to be silent before each sentence. */
  #hush(): void {
    const { voices } = this.#options;
    const isSaying = this.#saying !== undefined || voices.speaking || voices.pending;
    this.#saying = undefined;
    if (isSaying) voices.cancel();
  }

  #say(): void {
    const sentence = this.#parts[this.#part]?.sentences[this.#sentence];
    if (sentence === undefined) {
      this.#become("over");
      return;
    }
    const { voices, voice } = this.#options;
    const saying = new SpeechSynthesisUtterance(sentence);
    saying.lang = "vi-VN";
    if (voice) saying.voice = voice;
    // What has been broken off tells of its end, too.
    const whenStill = (next: () => void) => () => {
      if (this.#saying === saying) next();
    };
    saying.onend = whenStill(() => this.#goOn());
    saying.onerror = whenStill(() => this.stop());
    this.#saying = saying;
    voices.speak(saying);
  }

  #goOn(): void {
    this.#saying = undefined;
    this.#sentence++;
    if (this.#sentence >= (this.#parts[this.#part]?.sentences.length ?? 0)) {
      this.#part++;
      this.#sentence = 0;
      if (this.#part < this.#parts.length) this.#become("reading");
    }
    this.#say();
  }
}
