import { within } from "@testing-library/dom";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { LatestList } from "../../../_includes/components/latest-list.tsx";
import { at, documentOf } from "../paper-fixture.ts";

const TEASERS = [
  { title: "Mùa <nước> nổi", address: "/2022/10/mua-nuoc-noi.html", date: at("2022-10-05T07:30") },
  { title: "Đường mới", address: "/2022/09/duong-moi.html", date: at("2022-09-30") },
];

describe("the newest beside an article", () => {
  it("are headlines with their days", () => {
    const { body } = documentOf(renderToString(<LatestList teasers={TEASERS} refreshed={false} />));
    expect(
      within(body)
        .getAllByRole("listitem")
        .map((row) => row.textContent),
    ).toEqual(["Mùa <nước> nổi 5/10/2022", "Đường mới 30/9/2022"]);
    expect(body.querySelector("[data-latest]")).toBeNull();
  });

  it("name the file with newer ones where they may be old, and change nothing else", () => {
    const [kept, refreshed] = [false, true].map((each) =>
      renderToString(<LatestList teasers={TEASERS} refreshed={each} />),
    );
    expect(refreshed).toContain(' data-latest="/moi-nhat.json"');
    expect(refreshed?.replace(' data-latest="/moi-nhat.json"', "")).toBe(kept);
  });

  it("say so where there are none", () => {
    const { body } = documentOf(renderToString(<LatestList teasers={[]} refreshed />));
    expect(body.textContent).toBe("Chưa có tin nào khác.");
  });
});
