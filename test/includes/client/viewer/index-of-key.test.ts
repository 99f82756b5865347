import { describe, expect, it } from "vitest";
import { indexOfKey } from "../../../../_includes/client/viewer/index-of-key.ts";

const pressed = (key: string, held: Partial<KeyboardEvent> = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

describe("a key in the viewer", () => {
  it.each([
    ["ArrowRight", 2, 3],
    ["ArrowRight", 11, 11],
    ["ArrowLeft", 2, 1],
    ["ArrowLeft", 0, 0],
    ["Home", 7, 0],
    ["End", 7, 11],
  ])("%s leads from photo %i to photo %i of twelve", (key, from, to) => {
    expect(indexOfKey(pressed(key), from, 12)).toBe(to);
  });

  it.each(["ArrowUp", "ArrowDown", "Tab", "Escape", "Enter", " ", "a", "PageDown"])(
    "%s is left to the browser",
    (key) => expect(indexOfKey(pressed(key), 2, 12)).toBeUndefined(),
  );

  it.each(["altKey", "ctrlKey", "metaKey", "shiftKey"] as const)(
    "is left to the browser with %s, which may go back a page with it",
    (held) => expect(indexOfKey(pressed("ArrowLeft", { [held]: true }), 2, 12)).toBeUndefined(),
  );
});
