import { within } from "@testing-library/dom";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../_includes/client/offline/shelf.ts";
import { FeedbackForm } from "../../../_includes/components/feedback-form.tsx";
import { PrivacyPageLayout } from "../../../_includes/layouts/privacy-page.tsx";
import { renderDocument } from "../../../_includes/layouts/render-document.ts";
import type { Site } from "../../../src/content/tables.ts";
import { documentOf, paperOf, tables } from "../paper-fixture.ts";

function open(site: Partial<Site> = {}) {
  const paper = paperOf({ site: { ...tables.site, ...site } });
  return documentOf(renderDocument(<PrivacyPageLayout paper={paper} />));
}
const words = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();

/** What stands under a heading, up to the next one. */
function under(document: Document, heading: string): Element[] {
  const start = [...document.querySelectorAll("main h2")].find((each) => each.textContent === heading);
  const parts: Element[] = [];
  for (let at = start?.nextElementSibling; at && at.tagName !== "H2"; at = at.nextElementSibling)
    parts.push(at);
  return parts;
}

describe("what the page says of the feedback form", () => {
  const form = documentOf(renderDocument(<FeedbackForm address="/2023/06/mot.html" />)).querySelector("form");
  const sent = [...(form?.querySelectorAll("input, textarea") ?? [])]
    .map((field) => field.getAttribute("name") ?? "")
    .filter((name) => !["form-name", "ten-dem"].includes(name));

  it("names each field that is sent, by its label, and no other", () => {
    const named = under(open(), "Khi bạn gửi phản hồi")
      .flatMap((part) => [...part.querySelectorAll("li")])
      .map((item) => words(item.textContent).replace(/[,.]$/, ""));
    const labels = sent.map((name) =>
      name === "bai-viet"
        ? "địa chỉ của bài mà bạn đang đọc"
        : words(form?.querySelector(`label[for="o--${name}"]`)?.textContent).toLowerCase(),
    );
    expect(named.toSorted()).toEqual(labels.toSorted());
  });

  it("stands a link away from the form", () => {
    expect(form?.parentElement?.querySelector('a[href="/quyen-rieng-tu/"]')).not.toBeNull();
  });
});

describe("who answers for it", () => {
  it("is the newsroom, as its own table tells how to reach it", () => {
    const document = open({
      publisher: "Tỉnh ủy Tràm Vàng",
      address: "5 Nguyễn Huệ",
      phone: "0272 3800 000",
      email: "toa-soan@bao.example.vn",
    });
    expect([...document.querySelectorAll("main address p")].map((line) => words(line.textContent))).toEqual([
      tables.site.name,
      "Tỉnh ủy Tràm Vàng",
      "5 Nguyễn Huệ",
      "Điện thoại: 0272 3800 000",
      "Thư điện tử: toa-soan@bao.example.vn",
    ]);
  });

  it("is reached by the feedback form where the table tells nothing", () => {
    const document = open({ address: undefined, phone: undefined, email: undefined });
    expect(document.querySelector("main address")).toBeNull();
    expect(within(document.body).getByText(/bằng khung Phản hồi ở cuối một bài/)).toBeTruthy();
  });
});

describe("what the page says of copies on the reader's device", () => {
  const HEADING = "Những gì được lưu trên máy của bạn";
  const said = () =>
    under(open(), HEADING)
      .map((part) => words(part.textContent))
      .join(" ");

  it("names how much is kept, and where it can be ended", () => {
    expect(said()).toContain(`nhiều nhất ${LIMITS.front} trang`);
    expect(said()).toContain(`${LIMITS.read} bài bạn mở gần đây nhất, trong ${LIMITS.days} ngày`);
    expect(open().querySelector('main a[href="/ngoai-tuyen/"]')).not.toBeNull();
  });

  it("is not there where the paper lets nothing be kept", () => {
    expect(under(open({ offline: false }), HEADING)).toEqual([]);
  });
});

it("tells of the editors' own page where there is one, and does not lead to it", () => {
  expect(under(open(), "Người của Tòa soạn")).toHaveLength(1);
  expect(open().documentElement.outerHTML).not.toContain("/quan-tri");
  const without = open({ editing: { form: false, backend: "github", branch: "main" } });
  expect(under(without, "Người của Tòa soạn")).toEqual([]);
});

it("names the site that others see a reader come from, and says when it was written", () => {
  const document = open({ url: "https://bao.example.vn" });
  expect(under(document, "Liên kết, video và chia sẻ")[0]?.textContent).toContain(
    "bạn đến từ bao.example.vn,",
  );
  expect(document.querySelector("main time")?.getAttribute("datetime")).toMatch(/^\d{4}-\d{2}-\d{2}T00:00/);
});
