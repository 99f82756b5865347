/** The voice that reads: Vietnamese, and of the reader's own device where there is one, since others are sent the text. */
export function vietnameseVoice(
  voices: Pick<SpeechSynthesis, "getVoices">,
): SpeechSynthesisVoice | undefined {
  // Android writes vi_VN.
  const ours = voices.getVoices().filter(({ lang }) => /^vi\b|^vi_/i.test(lang));
  return ours.find(({ localService }) => localService) ?? ours[0];
}
