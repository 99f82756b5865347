// @vitest-environment jsdom
import { screen, waitFor, within } from "@testing-library/dom";
import { renderToString } from "preact-render-to-string";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { showKept } from "../../../../_includes/client/offline/kept-list.ts";
import type { Reply, ToWorker } from "../../../../_includes/client/offline/messages.ts";
import { EMPTY, type Row, type Shelf } from "../../../../_includes/client/offline/shelf.ts";
import { OfflinePageLayout } from "../../../../_includes/layouts/offline-page.tsx";
import { paperOf } from "../../paper-fixture.ts";

const AT = Date.parse("2026-11-26T07:30:00+07:00");
const html = renderToString(<OfflinePageLayout paper={paperOf()} />);

function row(kind: Row["kind"], address: string, title: string): Row {
  const facts = { section: "Văn hóa", date: "2023-06-05T07:30:00+07:00", bytes: 1, files: [] };
  return { kind, address, title, keptAt: AT, seenAt: AT, ...facts };
}
const ROWS = [
  row("saved", "/2023/06/mot.html", "Bài <b>một</b>"),
  row("saved", "/2023/06/hai.html", "Bài hai"),
  row("read", "/2023/06/ba.html", "Bài ba"),
  row("front", "/", "Báo Tràm Vàng"),
];

let shelf: Shelf;
const asked = vi.fn();
const isSure = vi.fn(() => true);
/** As the worker does. */
async function ask(message: ToWorker): Promise<Reply> {
  asked(message);
  await new Promise((resolve) => setTimeout(resolve));
  if (message.do === "remove")
    shelf = { ...shelf, rows: shelf.rows.filter(({ address }) => address !== message.address) };
  if (message.do === "clear") shelf = { ...shelf, rows: [] };
  if (message.do === "keep-seen") shelf = { ...shelf, keepsSeen: message.on };
  return { shelf };
}

function show(rows: readonly Row[] = ROWS): void {
  shelf = { ...EMPTY, rows };
  const room = document.querySelector<HTMLElement>("[data-kept-room]");
  if (!room) throw new Error("no room for the list");
  showKept(room, shelf, ask, isSure);
}
const region = (name: string) => within(screen.getByRole("region", { name }));
const lines = (name: string) =>
  region(name)
    .queryAllByRole("listitem")
    .map((item) => item.textContent);
const said = () => screen.getByRole("status").textContent;

beforeEach(() => {
  vi.clearAllMocks();
  document.body.innerHTML = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
});

describe("what is kept", () => {
  it("is not shown before a script has looked", () => {
    expect(screen.queryByRole("region", { name: "Bài đã lưu" })).toBeNull();
  });

  it("is listed: what was saved, what was opened, front pages with the time of their copies", () => {
    show();
    expect(lines("Bài đã lưu")).toEqual([
      "Bài <b>một</b> Văn hóa, 5/6/2023 Bỏ",
      "Bài hai Văn hóa, 5/6/2023 Bỏ",
    ]);
    expect(lines("Bài đã mở gần đây")).toEqual(["Bài ba Văn hóa, 5/6/2023 Bỏ"]);
    expect(lines("Trang nhất và chuyên mục")).toEqual([
      "Trang nhất bản lưu lúc 7 giờ 30, thứ Năm 26/11/2026",
    ]);
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual(expect.arrayContaining(["/2023/06/ba.html", "/ngoai-tuyen/?trang=%2F"]));
    expect(screen.getByText("Chưa có bài nào.").hidden).toBe(true);
  });

  it("is nothing where there is nothing, and the worker is not asked", () => {
    show([]);
    expect(region("Bài đã lưu").getByText(/Bạn chưa lưu bài nào/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Xóa hết bài đã lưu" }).disabled).toBe(true);
    expect(asked).not.toHaveBeenCalled();
  });

  it("is compared with the site, and what is gone there goes", async () => {
    show();
    shelf = { ...shelf, rows: ROWS.slice(1) };
    expect(asked).toHaveBeenCalledExactlyOnceWith({ do: "refresh" });
    await waitFor(() => expect(lines("Bài đã lưu")).toHaveLength(1));
  });
});

describe("what a reader can do", () => {
  it("one article can go: the next one's button has the focus then", async () => {
    show();
    screen.getByRole("button", { name: "Bỏ bài: Bài <b>một</b>" }).click();
    await waitFor(() => expect(said()).toBe("Đã bỏ bài “Bài <b>một</b>”."));
    expect(lines("Bài đã lưu")).toEqual(["Bài hai Văn hóa, 5/6/2023 Bỏ"]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Bỏ bài: Bài hai" }));
    screen.getByRole("button", { name: "Bỏ bài: Bài hai" }).click();
    await waitFor(() => expect(document.activeElement).toBe(document.querySelector("[data-kept-room]")));
  });

  it("all can go, once the reader is sure", async () => {
    show();
    isSure.mockReturnValueOnce(false);
    const clear = screen.getByRole("button", { name: "Xóa hết bài đã lưu" });
    clear.click();
    expect(asked).not.toHaveBeenCalledWith({ do: "clear" });
    clear.click();
    await waitFor(() => expect(said()).toBe("Đã xóa hết."));
    expect(lines("Bài đã mở gần đây")).toEqual([]);
  });

  it("what is only read need not be kept", async () => {
    show();
    screen.getByRole("checkbox").click();
    await waitFor(() => expect(said()).toMatch(/chỉ lưu những bài bạn chọn/));
    expect(asked).toHaveBeenLastCalledWith({ do: "keep-seen", on: false });
    screen.getByRole("checkbox").click();
    await waitFor(() => expect(said()).toMatch(/lưu cả những trang bạn mở/));
  });
});
