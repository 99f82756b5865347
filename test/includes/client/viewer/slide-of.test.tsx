// @vitest-environment jsdom
import { renderToString } from "preact-render-to-string";
import { beforeEach, describe, expect, it } from "vitest";
import { slideOf } from "../../../../_includes/client/viewer/slide-of.ts";
import { LeadFigure } from "../../../../_includes/components/lead-figure.tsx";
import { pictureOf } from "../../../../src/images/picture.ts";

const photo = () => {
  const image = document.querySelector("img");
  if (!image) throw new Error("no photo");
  return image;
};

/** With its photo. */
const slide = () => {
  const { element, fetch } = slideOf(photo());
  fetch();
  return element;
};

beforeEach(() => {
  const picture = pictureOf("0123456789ab", 900, 1600, "b2");
  document.body.innerHTML = renderToString(
    <LeadFigure photo={{ src: "a.jpg", alt: "Ba chị em", caption: "Gặt lúa", credit: "Lê An", picture }} />,
  );
});

describe("a photo in the viewer", () => {
  it("may be as wide as the window, no higher than it, and not blown up, in every format", () => {
    const sized = [...slide().querySelectorAll("[srcset]")];
    expect(sized.map((element) => element.getAttribute("sizes"))).toEqual([
      "min(100vw, 57vh, 900px)",
      "min(100vw, 57vh, 900px)",
      "min(100vw, 57vh, 900px)",
    ]);
    expect(sized.map((element) => element.getAttribute("srcset"))).toEqual(
      [...document.querySelectorAll("[srcset]")].map((element) => element.getAttribute("srcset")),
    );
  });

  it("keeps its description, its caption and the name of whoever took it", () => {
    const shown = slide();
    expect(shown.querySelector("img")?.alt).toBe("Ba chị em");
    expect(shown.querySelector("figcaption")?.outerHTML).toBe(
      document.querySelector("figcaption")?.outerHTML,
    );
  });

  it("has no caption where the page has none", () => {
    document.querySelector("figcaption")?.remove();
    expect(slide().querySelector("figcaption")).toBeNull();
  });

  it("is fetched when it is asked for, once, and then at once", () => {
    const { element, fetch } = slideOf(photo());
    expect(element.querySelector("img")).toBeNull();
    fetch();
    fetch();
    const images = [...element.querySelectorAll("img")];
    expect(
      images.map((image) => [image.hasAttribute("loading"), image.hasAttribute("fetchpriority")]),
    ).toEqual([[false, false]]);
    expect([...(element.firstElementChild?.children ?? [])].map(({ localName }) => localName)).toEqual([
      "picture",
      "figcaption",
    ]);
  });

  it("begins with the file that the page has already, until the large one has come", () => {
    Object.defineProperty(photo(), "currentSrc", {
      value: "https://bao.example.vn/anh/0123456789ab-480.avif",
    });
    const image = slide().querySelector("img");
    expect(image?.style.backgroundImage).toContain("/anh/0123456789ab-480.avif");
    image?.dispatchEvent(new Event("load"));
    expect(image?.style.backgroundImage).toBe("");
  });

  it("leaves the page as it was", () => {
    const before = document.body.innerHTML;
    slide();
    expect(document.body.innerHTML).toBe(before);
  });
});
