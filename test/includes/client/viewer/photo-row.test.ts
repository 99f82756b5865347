// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PhotoRow } from "../../../../_includes/client/viewer/photo-row.ts";

const WIDTH = 360;
let list: HTMLElement;
const show = vi.fn<(index: number) => void>();
const settle = vi.fn<(index: number) => void>();
let row: PhotoRow;

let fetched: number[];
function swipeTo(left: number): void {
  list.scrollLeft = left;
  list.dispatchEvent(new Event("scroll"));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  list = document.createElement("ul");
  fetched = [];
  const slides = Array.from({ length: 12 }, (_, index) => ({ fetch: () => void fetched.push(index) }));
  Object.defineProperty(list, "clientWidth", { value: WIDTH, configurable: true });
  list.scrollTo = vi.fn();
  row = new PhotoRow(list, slides, { show, settle });
});
afterEach(() => {
  row.stop();
  vi.useRealTimers();
});

describe("the row of photos", () => {
  it("begins at the photo that was pressed, at once", () => {
    row.start(4);
    expect(list.scrollTo).toHaveBeenCalledExactlyOnceWith({ left: 4 * WIDTH, behavior: "instant" });
    expect([show.mock.calls, settle.mock.calls]).toEqual([[[4]], [[4]]]);
  });

  it("fetches the photo, then its neighbours, and none beyond", () => {
    row.start(4);
    expect(fetched).toEqual([4, 5, 3]);
    row.go(11);
    expect(fetched.slice(3)).toEqual([11, 10]);
  });

  it("counts from where it is going, so that quick keys are not lost", () => {
    row.start(0);
    row.go(row.target + 1);
    row.go(row.target + 1);
    expect(row.target).toBe(2);
    expect(list.scrollTo).toHaveBeenLastCalledWith({ left: 2 * WIDTH, behavior: "instant" });
  });

  it("glides to a neighbour as the styles say, and past no other photo", () => {
    row.start(4);
    row.go(5);
    expect(list.scrollTo).toHaveBeenLastCalledWith({ left: 5 * WIDTH, behavior: "auto" });
    row.go(11);
    expect(list.scrollTo).toHaveBeenLastCalledWith({ left: 11 * WIDTH, behavior: "instant" });
  });

  it("counts from where a swipe has led, before that is over", () => {
    row.start(0);
    swipeTo(WIDTH);
    expect(row.target).toBe(1);
  });

  it("keeps to where it is going while it passes other photos", () => {
    row.start(0);
    row.go(5);
    swipeTo(2 * WIDTH);
    expect(row.target).toBe(5);
  });

  it("goes to no photo that there is not", () => {
    row.start(0);
    row.go(-1);
    row.go(12);
    expect(list.scrollTo).toHaveBeenCalledOnce();
    expect(row.target).toBe(0);
  });

  it("shows where a swipe is, and tells of it once it is over", () => {
    row.start(0);
    swipeTo(0.4 * WIDTH);
    swipeTo(0.6 * WIDTH);
    swipeTo(WIDTH);
    expect(show.mock.calls.flat()).toEqual([0, 0, 1, 1]);
    expect(settle.mock.calls.flat()).toEqual([0]);
    vi.runAllTimers();
    expect(settle.mock.calls.flat()).toEqual([0, 1]);
    expect(row.target).toBe(1);
  });

  it("is never before the first or behind the last photo, where a browser bounces", () => {
    row.start(0);
    swipeTo(-80);
    swipeTo(20 * WIDTH);
    expect(show.mock.calls.flat()).toEqual([0, 0, 11]);
  });

  it("says nothing after it was left", () => {
    row.start(0);
    swipeTo(WIDTH);
    row.stop();
    vi.runAllTimers();
    expect(settle.mock.calls.flat()).toEqual([0]);
  });
});
