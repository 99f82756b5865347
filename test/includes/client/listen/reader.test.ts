// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { Reader } from "../../../../_includes/client/listen/reader.ts";
import { useFakeVoices } from "./fake-voices.ts";

const PARTS = [["Một.", "Hai."], ["Ba."], ["Bốn."]].map((sentences) => ({
  element: document.createElement("p"),
  sentences,
}));

let voices = useFakeVoices();
let told: string[] = [];
let reader = start();

function start(): Reader {
  voices = useFakeVoices();
  told = [];
  return new Reader(PARTS, {
    voices,
    voice: undefined,
    tell: (state, part) => told.push(`${state} ${part}`),
  });
}

beforeEach(() => {
  reader = start();
});

describe("an article that is read aloud", () => {
  it("is said sentence by sentence, in Vietnamese, and tells of each part and of its end", () => {
    reader.play();
    expect(voices.current?.lang).toBe("vi-VN");
    for (let count = 0; count < 4; count++) voices.finish();
    expect(voices.said).toEqual(["Một.", "Hai.", "Ba.", "Bốn."]);
    expect(told).toEqual(["reading 0", "reading 1", "reading 2", "over 3"]);
  });

  it("silences no voice that says nothing", () => {
    reader.play();
    for (let count = 0; count < 4; count++) voices.finish();
    expect(voices.silenced).toBe(0);
    reader = start();
    reader.play();
    reader.pause();
    reader.play();
    reader.skip(1);
    expect(voices.silenced).toBe(2);
  });

  it("goes on after a pause with the sentence that was broken off", () => {
    reader.play();
    voices.finish();
    reader.toggle();
    expect(reader.state).toBe("paused");
    expect(voices.current).toBeUndefined();
    reader.toggle();
    expect(voices.said).toEqual(["Một.", "Hai.", "Hai."]);
    expect(told).toEqual(["reading 0", "paused 0", "reading 0"]);
  });

  it("skips to other parts, and not beyond the first and the last", () => {
    reader.play();
    reader.skip(1);
    reader.skip(-1);
    reader.skip(-1);
    for (let count = 0; count < 5; count++) reader.skip(1);
    expect(voices.said).toEqual(["Một.", "Ba.", "Một.", "Một.", "Ba.", "Bốn.", "Bốn.", "Bốn.", "Bốn."]);
  });

  it("moves on silently while it pauses", () => {
    reader.play();
    reader.pause();
    reader.skip(1);
    expect(voices.said).toEqual(["Một."]);
    expect(told.at(-1)).toBe("paused 1");
    reader.play();
    expect(voices.said).toEqual(["Một.", "Ba."]);
  });

  it("is over where the voice fails, and once it is stopped", () => {
    reader.play();
    voices.current?.onerror?.();
    expect(told.at(-1)).toBe("over 0");
    reader = start();
    reader.play();
    reader.stop();
    expect(told.at(-1)).toBe("over 0");
    expect(voices.current).toBeUndefined();
  });
});
