import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { keptMoment } from "../../../../_includes/client/offline/kept-moment.ts";
import { absenceNote, copyNote, withNote } from "../../../../_includes/client/offline/kept-note.ts";

const AT = Date.parse("2026-11-26T07:30:00+07:00");
const noteOf = (html: string) => new JSDOM(html).window.document.querySelector(".kept-note");

describe("when a page was kept", () => {
  it.each([
    ["2026-11-26T07:30:00+07:00", "7 giờ 30, thứ Năm 26/11/2026"],
    ["2026-11-29T23:05:00+07:00", "23 giờ 05, Chủ nhật 29/11/2026"],
    ["2026-11-30T00:00:00+07:00", "0 giờ, thứ Hai 30/11/2026"],
    // The same moment, whatever clock the reader's device goes by.
    ["2026-11-26T00:30:00Z", "7 giờ 30, thứ Năm 26/11/2026"],
  ])("%s is said as %s", (at, said) => expect(keptMoment(Date.parse(at))).toBe(said));
});

describe("a copy", () => {
  it("says so, of when it is, and where the page itself is", () => {
    const note = noteOf(copyNote("/2023/06/bai.html", AT));
    expect(note?.textContent).toContain("bản lưu trên máy của bạn lúc 7 giờ 30, thứ Năm 26/11/2026");
    expect(note?.querySelector("time")?.getAttribute("datetime")).toBe("2026-11-26T00:30:00.000Z");
    expect(note?.querySelector("a")?.getAttribute("href")).toBe("/2023/06/bai.html");
  });

  it("takes an address for nothing else", () => {
    const address = '/2023/06/a"><script>&amp;.html';
    const note = noteOf(copyNote(address, AT));
    expect(note?.querySelector("script")).toBeNull();
    expect(note?.querySelector("a")?.getAttribute("href")).toContain("&amp;.html");
  });

  it("says it first of all in the page's content", () => {
    const html = withNote(
      '<body><nav></nav><main id="khu--chinh" tabindex="-1"><h1>Bài</h1></main>',
      "<p>Lời</p>",
    );
    expect(html).toBe('<body><nav></nav><main id="khu--chinh" tabindex="-1"><p>Lời</p><h1>Bài</h1></main>');
  });

  it("is not to be shown where it cannot say it", () => {
    expect(withNote("<body><h1>Bài</h1>", "<p>Lời</p>")).toBeUndefined();
  });
});

describe("a page that there is no copy of", () => {
  it("is said not to be there", () => {
    expect(noteOf(absenceNote())?.textContent).toContain("chưa được lưu trên máy này");
  });

  it("leads to the copy of a front page, with its time, by an address of the copy's own", () => {
    const link = noteOf(absenceNote({ address: "/van-hoa/", keptAt: AT }))?.querySelector("a");
    expect(link?.getAttribute("href")).toBe("/ngoai-tuyen/?trang=%2Fvan-hoa%2F");
    expect(link?.textContent).toBe("Xem bản lưu lúc 7 giờ 30, thứ Năm 26/11/2026");
  });
});
