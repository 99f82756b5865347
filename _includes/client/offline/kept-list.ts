/** The lists of the offline page, and what the reader can do with them. */
import { OFFLINE_ADDRESS } from "../../../src/edition/offline-address.ts";
import { writtenDay } from "../page/written-day.ts";
import type { Ask } from "./ask-worker.ts";
import { keptMoment } from "./kept-moment.ts";
import type { ToWorker } from "./messages.ts";
import { COPY_OF } from "./names.ts";
import type { Row, Shelf } from "./shelf.ts";

const SURE = "Xóa hết những trang đang được lưu trên máy này?";

/** @param room holds a list for each kind of row, a switch, a button and a line that tells what was done; hidden so far */
export function showKept(
  room: HTMLElement,
  shelf: Shelf,
  ask: Ask,
  isSure: (question: string) => boolean,
): void {
  const keepsNothing = room.querySelector<HTMLInputElement>("[data-keep-nothing]");
  const clear = room.querySelector<HTMLButtonElement>("[data-clear]");
  const told = room.querySelector("[role=status]");
  let shown = "";

  const show = (now: Shelf) => {
    // Nothing changes under the reader's finger that has not changed.
    if (JSON.stringify(now) === shown) return;
    shown = JSON.stringify(now);
    if (keepsNothing) keepsNothing.checked = !now.keepsSeen;
    if (clear) clear.disabled = now.rows.length === 0;
    for (const place of room.querySelectorAll<HTMLElement>("[data-kept]")) fill(place, now.rows, drop);
  };
  const tell = async (message: ToWorker, done: string) => {
    const { shelf: now, fault } = await ask(message);
    show(now);
    if (told) told.textContent = fault ? "Chưa làm được. Bạn thử lại sau." : done;
  };
  const drop = async (row: Row, button: HTMLButtonElement) => {
    const place = button.closest<HTMLElement>("[data-kept]");
    const at = [...(place?.querySelectorAll("button") ?? [])].indexOf(button);
    await tell({ do: "remove", address: row.address }, `Đã bỏ bài “${row.title}”.`);
    const left = place?.querySelectorAll("button");
    (left?.[Math.min(at, left.length - 1)] ?? room).focus();
  };

  keepsNothing?.addEventListener("change", () => {
    const off = keepsNothing.checked;
    void tell(
      { do: "keep-seen", on: !off },
      off ? "Từ nay chỉ lưu những bài bạn chọn lưu." : "Từ nay lưu cả những trang bạn mở.",
    );
  });
  clear?.addEventListener("click", () => {
    if (isSure(SURE)) void tell({ do: "clear" }, "Đã xóa hết.");
  });
  show(shelf);
  room.hidden = false;
  if (shelf.rows.length > 0) void ask({ do: "refresh" }).then(({ shelf: now }) => show(now));
}

function fill(
  place: HTMLElement,
  rows: readonly Row[],
  drop: (row: Row, button: HTMLButtonElement) => Promise<void>,
): void {
  const list = place.querySelector("ul");
  const empty = place.querySelector<HTMLElement>(".empty");
  if (!list || !empty) return;
  const own = rows.filter(({ kind }) => kind === place.dataset.kept);
  empty.hidden = own.length > 0;
  list.hidden = own.length === 0;
  list.replaceChildren(...own.map((row) => itemOf(row, drop)));
}

function itemOf(row: Row, drop: (row: Row, button: HTMLButtonElement) => Promise<void>): HTMLElement {
  const item = element("li");
  const link = element("a", row.kind === "front" && row.address === "/" ? "Trang nhất" : row.title);
  link.href =
    row.kind === "front" ? `${OFFLINE_ADDRESS}?${COPY_OF}=${encodeURIComponent(row.address)}` : row.address;
  const about = element("span", aboutOf(row));
  about.className = "kept-about";
  item.append(link, " ", about);
  if (row.kind === "front") return item;
  const button = element("button", "Bỏ");
  button.type = "button";
  button.className = "quiet-button";
  button.setAttribute("aria-label", `Bỏ bài: ${row.title}`);
  button.addEventListener("click", () => void drop(row, button));
  item.append(" ", button);
  return item;
}

function aboutOf({ kind, section, date, keptAt }: Row): string {
  if (kind === "front") return `bản lưu lúc ${keptMoment(keptAt)}`;
  return [section, writtenDay(date)].filter(Boolean).join(", ");
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
