import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { photoViewer } from "../../../_includes/components/photo-viewer.ts";
import { Story } from "../../../_includes/components/story.tsx";
import { articleOf, documentOf, pageOf, photo, storyOf } from "../paper-fixture.ts";

const viewer = photoViewer({
  assets: { "viewer.js": "/tai-nguyen/viewer-1.js", "viewer.css": "/tai-nguyen/viewer-2.css" },
  integrity: { "viewer.css": "sha384-xem" },
});
const shown = (photos: (typeof photo)[]) =>
  documentOf(
    renderToString(<Story page={pageOf({ ...storyOf(articleOf("a")), photos })} viewer={viewer} />),
  ).querySelector("article")?.dataset;

it("an article with photos names the viewer's script, and its styles with what they must hash to", () => {
  expect({ ...shown([photo]) }).toEqual({
    viewer: "/tai-nguyen/viewer-1.js",
    viewerStyle: "/tai-nguyen/viewer-2.css",
    viewerIntegrity: "sha384-xem",
  });
});

it("an article without photos names none", () => {
  expect({ ...shown([]) }).toEqual({});
});
