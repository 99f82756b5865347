/** The button that keeps an article for reading without a network until the reader lets it go. */
import type { Reply } from "./messages.ts";

const SAVE = "Lưu để đọc ngoại tuyến";
const SAVED = "Đã lưu. Bỏ lưu";
const SAVING = "Đang lưu…";
const FAULTS = { full: "Đã lưu tối đa 100 bài", failed: "Không lưu được" } as const;
const PAUSE = 4000;

export interface Saving {
  readonly saved: boolean;
  readonly save: () => Promise<Reply>;
  readonly unsave: () => Promise<Reply>;
  /** Whether the article is saved by what the worker has answered. */
  readonly isSaved: (reply: Reply) => boolean;
}

/** @param place holds a hidden button, and a hidden link to all that is saved */
export function showSaving(place: Element, { save, unsave, isSaved, ...saving }: Saving): void {
  const button = place.querySelector("button");
  const link = place.querySelector("a");
  if (!button || !link) return;
  let { saved } = saving;
  let busy = false;
  const show = (text = saved ? SAVED : SAVE) => {
    button.textContent = text;
    link.hidden = !saved;
  };
  button.addEventListener("click", async () => {
    if (busy) return;
    busy = true;
    if (!saved) show(SAVING);
    const reply: Reply | undefined = await (saved ? unsave() : save()).catch(() => undefined);
    busy = false;
    if (reply) saved = isSaved(reply);
    const fault = reply ? reply.fault : "failed";
    show(fault && FAULTS[fault]);
    if (fault) setTimeout(show, PAUSE);
  });
  button.setAttribute("aria-live", "polite");
  show();
  button.hidden = false;
}
