/** The search page at work: the form, the page's address and the results say the same thing. */
import { type Engine, search } from "./engine.ts";
import { isEmpty, type Query, readQuery, writeQuery } from "./query.ts";
import type { ResultsView } from "./results-view.ts";

const PAUSE = 250;

/** @param load fetches the index; first called when the reader turns to the form or comes with a query */
export function startSearch(form: HTMLFormElement, view: ResultsView, load: () => Promise<Engine>): void {
  // The address of this history entry as it was last meant, without what has been typed since.
  let settled = location.search;
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const find = async (query: Query) => {
    clearTimeout(timer);
    const mine = ++turn;
    const current = () => mine === turn;
    if (isEmpty(query)) {
      view.say("");
      return;
    }
    view.announce("Đang tìm…");
    try {
      const hits = await search(await load(), query);
      if (!current()) return;
      if (hits.length === 0) view.say(nothingFound(query));
      else await view.show(hits, `Tìm thấy ${hits.length.toLocaleString("vi")} bài.`, current);
    } catch {
      if (current()) view.say(failed());
    }
  };

  form.addEventListener("focusin", () => void load().catch(() => undefined), { once: true });

  // The address follows what is typed; what is submitted or chosen becomes an entry to come back to.
  form.addEventListener("input", ({ target }) => {
    if (target instanceof HTMLSelectElement) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const query = readQuery(new FormData(form));
      history.replaceState(null, "", addressOf(query));
      void find(query);
    }, PAUSE);
  });

  const settle = () => {
    const query = readQuery(new FormData(form));
    const written = writeQuery(query);
    if (written !== settled) {
      history.replaceState(null, "", location.pathname + settled);
      history.pushState(null, "", addressOf(query));
      settled = written;
    }
    void find(query);
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    settle();
  });
  form.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLSelectElement) settle();
  });

  const followAddress = () => {
    settled = location.search;
    const query = readQuery(new URLSearchParams(settled));
    fill(form, query);
    void find(query);
  };
  addEventListener("popstate", followAddress);
  followAddress();
}

function addressOf(query: Query): string {
  return location.pathname + writeQuery(query);
}

function fill(form: HTMLFormElement, { words, year, section, order }: Query): void {
  const values = { q: words, nam: year, "chuyen-muc": section, xep: order };
  for (const [name, value] of Object.entries(values)) {
    const control = form.elements.namedItem(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) control.value = value;
  }
}

function nothingFound({ words, year, section }: Query): string {
  const what = words ? `Không tìm thấy bài nào có “${words}”.` : "Không tìm thấy bài nào.";
  const hint =
    year || section ? "Bạn thử bỏ bớt năm hoặc chuyên mục." : "Bạn thử ít từ hơn, hoặc gõ không dấu.";
  return `${what} ${hint}`;
}

function failed(): string {
  return navigator.onLine
    ? "Chưa tải được dữ liệu tìm kiếm. Bạn tải lại trang rồi thử lần nữa."
    : "Máy của bạn đang ngoại tuyến. Bạn nối lại mạng rồi bấm Tìm.";
}
