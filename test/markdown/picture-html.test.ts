import { expect, it } from "vitest";
import { pictureOf } from "../../src/images/picture.ts";
import { pictureHtml } from "../../src/markdown/picture-html.ts";

const picture = pictureOf("0123456789ab", 640, 480);

it("offers every format and keeps the place of the photo free", () => {
  expect(
    pictureHtml(picture, { alt: 'Cầu "mới"', sizes: "100vw" }).replace(/></g, ">\n<"),
  ).toMatchInlineSnapshot(`
    "<picture>
    <source type="image/avif" srcset="/anh/0123456789ab-240.avif 240w, /anh/0123456789ab-480.avif 480w, /anh/0123456789ab-640.avif 640w" sizes="100vw">
    <source type="image/webp" srcset="/anh/0123456789ab-240.webp 240w, /anh/0123456789ab-480.webp 480w, /anh/0123456789ab-640.webp 640w" sizes="100vw">
    <img src="/anh/0123456789ab-640.jpeg" srcset="/anh/0123456789ab-480.jpeg 480w, /anh/0123456789ab-640.jpeg 640w" sizes="100vw" width="640" height="480" alt="Cầu &quot;mới&quot;" decoding="async">
    </picture>"
  `);
});

it("says in classes what stands in its place until it is there, and which part stays where it is cropped", () => {
  const upright = pictureOf("0123456789ab", 480, 640, "6b");
  expect(pictureHtml(upright, { alt: "", sizes: "100vw" })).toContain('<img class="tren-6 duoi-b dung" src=');
});

it("lets the lead photo come first", () => {
  const html = pictureHtml(picture, { alt: "", sizes: "100vw", loading: "eager", fetchpriority: "high" });
  expect(html).toContain('alt="" loading="eager" fetchpriority="high" decoding="async"');
});
