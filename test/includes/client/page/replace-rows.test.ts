// @vitest-environment jsdom
import { expect, it, vi } from "vitest";
import { replaceRows } from "../../../../_includes/client/page/replace-rows.ts";

/** A list at a place on the screen, whose rows are 20 high, and tall ones 40. */
function listAt(top: number): HTMLElement {
  const list = document.createElement("ul");
  const empty = list.getBoundingClientRect();
  vi.spyOn(list, "getBoundingClientRect").mockImplementation(() => {
    const height = (list.children.length + list.querySelectorAll(".tall").length) * 20;
    return { ...empty, top, height };
  });
  return list;
}

function row(className = ""): HTMLElement {
  const made = document.createElement("li");
  made.className = className;
  return made;
}

it("lets a list below the screen grow", () => {
  const list = listAt(innerHeight + 1);
  list.append(row(), row());
  const rows = [row("tall"), row()];
  replaceRows(list, rows);
  expect([...list.children]).toEqual(rows);
  expect([list.style.minBlockSize, list.className]).toEqual(["", ""]);
});

it.each([
  ["on the screen", 0],
  ["above the screen", -5000],
])("keeps the height of a list %s", (_, top) => {
  const list = listAt(top);
  list.append(row("tall"), row());
  const shorter = [row(), row()];
  replaceRows(list, shorter);
  expect([...list.children]).toEqual(shorter);
  expect([list.style.minBlockSize, list.className]).toEqual(["60px", ""]);
});

it("cuts long headlines only where they would not fit", () => {
  const list = listAt(0);
  list.append(row("tall"), row());
  replaceRows(list, [row(), row("tall")]);
  expect(list.className).toBe("");
  replaceRows(list, [row("tall"), row("tall")]);
  expect([list.style.minBlockSize, list.className]).toEqual(["60px", "headlines-cut"]);
});
