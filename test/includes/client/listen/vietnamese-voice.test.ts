import { expect, it } from "vitest";
import { vietnameseVoice } from "../../../../_includes/client/listen/vietnamese-voice.ts";

const voice = (name: string, lang: string, localService: boolean): SpeechSynthesisVoice => ({
  name,
  lang,
  localService,
  default: false,
  voiceURI: name,
});
const chosen = (...voices: SpeechSynthesisVoice[]) => vietnameseVoice({ getVoices: () => voices })?.name;

it("is of the reader's own device, where there is one", () => {
  expect(chosen(voice("xa", "vi-VN", false), voice("gần", "vi-VN", true))).toBe("gần");
  expect(chosen(voice("Anh", "en-GB", true), voice("xa", "vi-VN", false))).toBe("xa");
});

it.each(["vi-VN", "vi_VN", "vi", "VI-vn"])("may be told as %s", (lang) => {
  expect(chosen(voice("Linh", lang, true))).toBe("Linh");
});

it.each(["en-US", "visayan", ""])("is none of %j", (lang) => {
  expect(chosen(voice("Khác", lang, true))).toBeUndefined();
});
