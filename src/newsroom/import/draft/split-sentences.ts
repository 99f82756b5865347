/** Running text into sentences. */

/** After these a full stop ends no sentence: `TP. Tân An`, `ThS. Nguyễn Văn A`. */
const ABBREVIATED =
  /(?:^|[\s("“])(?:TP|TX|TT|Q|P|H|X|GS|PGS|TS|ThS|BS|CKI|CKII|KS|LS|NS|NSND|NSƯT|St|Mr|Mrs|\p{Lu})\.$/u;

/** Whole sentences with their marks, in order; nothing but white space is lost between them. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: gap, index } of text.matchAll(/(?<=[.!?…]["”’)]*)\s+(?=["“‘(\p{Lu}\d–-])/gu)) {
    const sentence = text.slice(from, index);
    if (ABBREVIATED.test(sentence)) continue;
    sentences.push(sentence);
    from = index + gap.length;
  }
  const last = text.slice(from).trim();
  return last === "" ? sentences : [...sentences, last];
}
