import { expect, it } from "vitest";
import { resolveVideo } from "../../src/markdown/resolve-video.ts";

const SITE = "https://bao.example.vn";

it.each([
  ["https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=x", "youtube:dQw4w9WgXcQ"],
  ["https://youtu.be/dQw4w9WgXcQ?t=3", "youtube:dQw4w9WgXcQ"],
  ["https://m.youtube.com/live/dQw4w9WgXcQ", "youtube:dQw4w9WgXcQ"],
  ["https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ", "youtube:dQw4w9WgXcQ"],
  ["https://player.vimeo.com/video/123", "vimeo:123"],
  ["/tai-nguyen/phim.MP4", "mp4:/tai-nguyen/phim.MP4"],
  ["https://bao.example.vn/phim.mp4", "mp4:/phim.mp4"],
])("knows the video at %s", (address, key) => {
  expect(resolveVideo(address, SITE)?.key).toBe(key);
});

it.each([
  "https://www.youtube.com/@kenh",
  "https://www.youtube.com/watch?v=ngan",
  "https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
  "https://vimeo.com/kenh/123",
  "https://vi.example/phim.mp4",
  "mailto:a@vi.example",
  "http://[",
])("sees no video at %s", (address) => {
  expect(resolveVideo(address, SITE)).toBeUndefined();
});
