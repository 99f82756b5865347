// @vitest-environment jsdom
import { screen, waitFor } from "@testing-library/dom";
import { renderToString } from "preact-render-to-string";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { offerListening } from "../../../../_includes/client/page/offer-listening.ts";
import { ReadingTools } from "../../../../_includes/components/reading-tools.tsx";
import { useFakeVoices, VOICE } from "../listen/fake-voices.ts";

const SCRIPT = "/tai-nguyen/listen-01234567.js";
const startListening = vi.fn(async () => undefined);
const load = vi.fn(async (_: string) => ({ startListening }));
const button = () => screen.queryByRole("button", { name: "Nghe bài" });

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = renderToString(<ReadingTools words={100} assets={{ "listen.js": SCRIPT }} />);
});

describe("the button that reads aloud", () => {
  it("is there where the browser has a Vietnamese voice, and fetches the reader when it is pressed", async () => {
    const voices = useFakeVoices();
    offerListening(document, voices, load);
    expect(load).not.toHaveBeenCalled();
    button()?.click();
    await waitFor(() => expect(startListening).toHaveBeenCalledExactlyOnceWith(button(), voices));
    expect(load).toHaveBeenCalledExactlyOnceWith(SCRIPT);
  });

  it("comes when the browser has found its voices", () => {
    const voices = useFakeVoices();
    voices.voices = [];
    offerListening(document, voices, load);
    expect(button()).toBeNull();
    voices.voices = [{ lang: "en-GB" }, VOICE];
    voices.dispatchEvent(new Event("voiceschanged"));
    expect(button()).not.toBeNull();
  });

  it("is absent where no voice is Vietnamese, or the browser has none at all", () => {
    const voices = useFakeVoices();
    voices.voices = [{ lang: "en-GB" }];
    offerListening(document, voices, load);
    offerListening(document, undefined, load);
    expect(button()).toBeNull();
  });

  it("says so where the reader cannot be fetched, and tries again", async () => {
    load.mockRejectedValueOnce(new TypeError("offline"));
    offerListening(document, useFakeVoices(), load);
    const pressed = button();
    pressed?.click();
    await waitFor(() => expect(pressed?.textContent).toBe("Không nghe được"));
    pressed?.click();
    await waitFor(() => expect(startListening).toHaveBeenCalledOnce());
  });
});
