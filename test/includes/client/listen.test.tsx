// @vitest-environment jsdom
import { screen, within } from "@testing-library/dom";
import { renderToString } from "preact-render-to-string";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startListening } from "../../../_includes/client/listen.ts";
import { ReadingTools } from "../../../_includes/components/reading-tools.tsx";
import { Story } from "../../../_includes/components/story.tsx";
import { articleOf, pageOf, storyOf } from "../paper-fixture.ts";
import { type FakeVoices, useFakeVoices } from "./listen/fake-voices.ts";

const FILE = { shortForms: [["UBND", "ủy ban nhân dân"], ["hỏng"], 7] };
const get = vi.fn(async (_: string) => Response.json(FILE));
vi.stubGlobal("fetch", get);
vi.stubGlobal("matchMedia", () => ({ matches: true }));

let voices: FakeVoices & SpeechSynthesis;
const bar = () => screen.queryByRole("region", { name: "Nghe bài viết" });
const inBar = (name: string) => within(bar() ?? document.body).getByRole("button", { name });
const spoken = () => [...document.querySelectorAll(".is-spoken")].map((part) => part.textContent);

async function listen(): Promise<HTMLButtonElement> {
  const article = articleOf("tin", { title: "UBND tỉnh họp", summary: "Ngày 5/6, bàn hai việc." });
  const tools = <ReadingTools words={9} assets={{}} />;
  document.body.innerHTML = renderToString(<Story page={pageOf(storyOf(article))} tools={tools} />);
  const button = document.querySelector<HTMLButtonElement>("[data-short-forms]");
  if (!button) throw new Error("no button");
  button.hidden = false;
  await startListening(button, voices);
  return button;
}

beforeEach(() => {
  // What is still being read ends as when the page is left.
  dispatchEvent(new Event("pagehide"));
  voices = useFakeVoices();
  Element.prototype.scrollIntoView = vi.fn();
});

describe("an article that is listened to", () => {
  it("is read in words, with the short forms of the newsroom's table", async () => {
    await listen();
    voices.finish();
    expect(get).toHaveBeenCalledWith("/viet-tat.json");
    expect(voices.said).toEqual(["ủy ban nhân dân tỉnh họp", "Ngày năm tháng sáu, bàn hai việc."]);
  });

  it("is read as it stands where the table cannot be had", async () => {
    get.mockRejectedValueOnce(new TypeError("offline"));
    await listen();
    expect(voices.said).toEqual(["UBND tỉnh họp"]);
  });

  it("shows which part is read, and how many there are", async () => {
    await listen();
    expect(spoken()).toEqual(["UBND tỉnh họp"]);
    expect(bar()?.textContent).toContain("1 / 3");
    inBar("Đoạn sau").click();
    expect(spoken()).toEqual(["Ngày 5/6, bàn hai việc."]);
    expect(bar()?.textContent).toContain("2 / 3");
  });

  it("pauses and goes on, by the bar and by the button that began it", async () => {
    const button = await listen();
    inBar("Tạm dừng").click();
    expect(voices.current).toBeUndefined();
    inBar("Đọc tiếp").click();
    expect(voices.current).toBeDefined();
    await startListening(button, voices);
    expect(inBar("Đọc tiếp")).toBeTruthy();
  });

  it("leaves the page as it was when it is stopped, with the focus where it came from", async () => {
    const button = await listen();
    expect(document.activeElement).toBe(inBar("Tạm dừng"));
    inBar("Dừng").click();
    expect(bar()).toBeNull();
    expect(spoken()).toEqual([]);
    expect(document.documentElement.className).toBe("");
    expect(document.activeElement).toBe(button);
    expect(voices.current).toBeUndefined();
  });

  it("ends by itself, and falls silent when the page is left", async () => {
    await listen();
    for (let count = 0; count < 3; count++) voices.finish();
    expect(bar()).toBeNull();
    await listen();
    dispatchEvent(new Event("pagehide"));
    expect(voices.current).toBeUndefined();
    expect(bar()).toBeNull();
  });
});
