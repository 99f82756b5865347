/** Which photo a key leads to. */

type Pressed = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">;

/** @returns undefined where the key is not the viewer's; a neighbour that there is not is the photo itself */
export function indexOfKey(pressed: Pressed, index: number, length: number): number | undefined {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = pressed;
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  const last = length - 1;
  if (key === "ArrowLeft") return Math.max(0, index - 1);
  if (key === "ArrowRight") return Math.min(last, index + 1);
  if (key === "Home") return 0;
  return key === "End" ? last : undefined;
}
