/** Whether a text is set in capitals alone, as headings and slogans are; a short form or two do not make it so. */
export function isShouted(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;
}
