import { beforeEach, describe, expect, it, vi } from "vitest";
import { Answers, PATIENCE } from "../../../../_includes/client/offline/answers.ts";
import { SHELL, STORE } from "../../../../_includes/client/offline/names.ts";
import type { Row } from "../../../../_includes/client/offline/shelf.ts";
import { Store } from "../../../../_includes/client/offline/store.ts";
import { articlePage, FakeCaches, sent } from "./fake-caches.ts";

const ORIGIN = "https://bao.example.vn";
const ARTICLE = "/2023/06/bai.html";
const PHOTO = "/anh/0123456789ab-480.avif";
const POLICY = "default-src 'none'";
const KEPT_AT = Date.parse("2026-11-25T07:30:00+07:00");
const MOMENT = "7 giờ 30, thứ Tư 25/11/2026";

let caches: FakeCaches;
let answers: Answers;

const row = (kind: Row["kind"], address: string): Row => ({
  ...{ kind, address, title: "", section: "", date: "", bytes: 1, keptAt: KEPT_AT, seenAt: KEPT_AT },
  files: [PHOTO],
});

beforeEach(async () => {
  vi.useRealTimers();
  caches = new FakeCaches();
  const store = new Store(caches);
  answers = new Answers(store);
  const kept = await caches.open(STORE);
  const headers = { "content-security-policy": POLICY, "content-encoding": "gzip", "content-length": "7" };
  await kept.put(ARTICLE, sent(articlePage("Bản lưu"), { headers }));
  await kept.put("/", sent('<p data-today></p><main id="khu--chinh">Trang nhất hôm qua</main>', { headers }));
  await kept.put(PHOTO, sent("ảnh"));
  await store.write({ keepsSeen: true, rows: [row("read", ARTICLE), row("front", "/")] });
  const shell = await caches.open(`${SHELL}1`);
  await shell.put("/ngoai-tuyen/", sent('<main id="khu--chinh">Trang ngoại tuyến</main>', { headers }));
});

const online = (text = "Bản mới", facts = {}) => Promise.resolve(sent(text, facts));
const offline = () => Promise.reject<Response>(new TypeError("Failed to fetch"));
const never = () => new Promise<Response>(() => {});
const ask = (address: string, network: Promise<Response>, insists = false) => ({
  url: ORIGIN + address,
  network,
  insists,
});

describe("an article", () => {
  it("is the site's own where there is a network", async () => {
    const answer = await answers.article(ask(ARTICLE, online()));
    expect(await answer.text()).toBe("Bản mới");
  });

  it("is its copy where there is none, with the time of the copy, under the same policy", async () => {
    const answer = await answers.article(ask(`${ARTICLE}?fbclid=1`, offline()));
    const text = await answer.text();
    expect(text).toContain("Bản lưu");
    expect(text).toContain(MOMENT);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toEqual({
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": POLICY,
      "cache-control": "no-store",
    });
  });

  it("is its copy where the network is too slow, or the server in trouble", async () => {
    vi.useFakeTimers();
    const slow = answers.article(ask(ARTICLE, never()));
    await vi.advanceTimersByTimeAsync(PATIENCE);
    expect(await (await slow).text()).toContain(MOMENT);
    const broken = await answers.article(ask(ARTICLE, online("Lỗi", { status: 502 })));
    expect(await broken.text()).toContain(MOMENT);
  });

  it("is waited for by a reader who has seen the copy, and is the copy where the network fails", async () => {
    vi.useFakeTimers();
    const late = new Promise<Response>((resolve) => setTimeout(() => resolve(sent("Muộn")), 10 * PATIENCE));
    const answer = answers.article(ask(ARTICLE, late, true));
    await vi.advanceTimersByTimeAsync(10 * PATIENCE);
    expect(await (await answer).text()).toBe("Muộn");
    expect(await (await answers.article(ask(ARTICLE, offline(), true))).text()).toContain(MOMENT);
  });

  it("is what the site says where that is that it is gone", async () => {
    const answer = await answers.article(ask(ARTICLE, online("Không tìm thấy", { status: 404 })));
    expect(answer.status).toBe(404);
  });

  it("that has no copy is the offline page, which is no success", async () => {
    const answer = await answers.article(ask("/2023/06/la.html", offline()));
    expect(answer.status).toBe(503);
    expect(await answer.text()).toMatch(/chưa được lưu.*Trang ngoại tuyến/);
    expect(answer.headers.get("content-security-policy")).toBe(POLICY);
  });

  it("that has no copy is waited for, however slow the network", async () => {
    vi.useFakeTimers();
    const late = new Promise<Response>((resolve) => setTimeout(() => resolve(sent("Muộn")), 10 * PATIENCE));
    const answer = answers.article(ask("/2023/06/la.html", late));
    await vi.advanceTimersByTimeAsync(10 * PATIENCE);
    expect(await (await answer).text()).toBe("Muộn");
  });
});

describe("a front page", () => {
  it("is the site's own, or none: without a network the offline page leads to its copy", async () => {
    expect(await (await answers.front(ask("/", online()))).text()).toBe("Bản mới");
    const answer = await answers.front(ask("/", offline()));
    const text = await answer.text();
    expect(answer.status).toBe(503);
    expect(text).not.toContain("Trang nhất hôm qua");
    expect(text).toMatch(/href="\/ngoai-tuyen\/\?trang=%2F".*Trang ngoại tuyến/);
    expect(text).toContain(MOMENT);
  });

  it("is waited for, however slow the network", async () => {
    vi.useFakeTimers();
    const done = vi.fn();
    void answers.front(ask("/", never())).then(done);
    await vi.advanceTimersByTimeAsync(10 * PATIENCE);
    expect(done).not.toHaveBeenCalled();
  });

  it("is shown as a copy at the copy's own address, without today's date", async () => {
    const text = await (await answers.offlinePage(ask("/ngoai-tuyen/?trang=%2F", offline()))).text();
    expect(text).toContain("Trang nhất hôm qua");
    expect(text).toContain(MOMENT);
    expect(text).not.toContain("data-today");
  });
});

describe("the offline page", () => {
  it("is the site's own where there is a network, else the kept one, as it is", async () => {
    expect(await (await answers.offlinePage(ask("/ngoai-tuyen/", online()))).text()).toBe("Bản mới");
    const answer = await answers.offlinePage(ask("/ngoai-tuyen/", offline()));
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toContain("kept-note");
  });

  it("is there for what it has no copy of", async () => {
    const answer = await answers.offlinePage(ask("/ngoai-tuyen/?trang=%2Fla%2F", offline()));
    expect(await answer.text()).toContain("Trang ngoại tuyến");
  });

  it("stands in for every other page", async () => {
    expect((await answers.page(ask("/2023/06/", offline()))).status).toBe(503);
    expect(await (await answers.page(ask("/2023/06/", online()))).text()).toBe("Bản mới");
  });
});

describe("a file", () => {
  const file = (address: string) => new Request(ORIGIN + address);

  it("is the kept one, else the network's", async () => {
    const fetch = vi.fn(async () => sent("mạng"));
    expect(await (await answers.file(file(PHOTO), fetch)).text()).toBe("ảnh");
    expect(fetch).not.toHaveBeenCalled();
    expect(await (await answers.file(file("/anh/khac-480.avif"), fetch)).text()).toBe("mạng");
  });

  it("is the same photo in another size without a network, never another photo", async () => {
    const like = await answers.file(file("/anh/0123456789ab-1600.jpeg"), offline);
    expect(await like.text()).toBe("ảnh");
    await expect(answers.file(file("/anh/0123456789-480.avif"), offline)).rejects.toThrow("Failed to fetch");
    await expect(answers.file(file("/tai-nguyen/khac-01.css"), offline)).rejects.toThrow("Failed to fetch");
  });
});

describe("where the browser's store is shut", () => {
  beforeEach(() => {
    vi.spyOn(caches, "open").mockRejectedValue(new DOMException("shut", "SecurityError"));
    vi.spyOn(caches, "match").mockRejectedValue(new DOMException("shut", "SecurityError"));
  });

  it("everything is the network's", async () => {
    expect(await (await answers.article(ask(ARTICLE, online()))).text()).toBe("Bản mới");
    expect(await (await answers.front(ask("/", online()))).text()).toBe("Bản mới");
    expect(await (await answers.offlinePage(ask("/ngoai-tuyen/?trang=%2F", online()))).text()).toBe(
      "Bản mới",
    );
    expect(await (await answers.file(new Request(ORIGIN + PHOTO), () => online("mạng"))).text()).toBe("mạng");
  });

  it("no network is no page", async () => {
    expect((await answers.front(ask("/", offline()))).type).toBe("error");
  });
});
