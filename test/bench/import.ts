/** How long and with how much memory a WordPress export of N posts is imported: `npx tsx test/bench/import.ts [N]`. */
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { importFiles } from "../../src/newsroom/import/import-files.ts";
import { attachment, makeWxr, type WxrPost } from "../newsroom/import/wordpress/make-wxr.ts";

const UPLOADS = "https://dongxanh.example/wp-content/uploads";
const SENTENCE =
  "Bà con trong xóm ra đồng từ lúc trời còn mờ sương, người gánh mạ, người dắt trâu, nói cười râm ran cả bờ mương. ";

const count = Number(process.argv[2] ?? 2_000);
const root = await mkdtemp(path.join(tmpdir(), "toa-soan-import-"));
try {
  await cp("_data", path.join(root, "_data"), { recursive: true });
  const file = path.join(root, "xuat.xml");
  const bytes = makeWxr([...posts(count)]);
  await writeFile(file, bytes);
  const start = performance.now();
  const { drafts, refused } = await importFiles({
    root,
    files: [file],
    now: Date.parse("2024-01-01T00:00:00Z"),
  });
  const seconds = (performance.now() - start) / 1_000;
  const { user, system } = process.cpuUsage();
  const peak = process.resourceUsage().maxRSS / 1_024;
  console.log(
    `${drafts.length} drafts, ${refused.length} refused, from ${(bytes.length / 1e6).toFixed(1)} MB`,
  );
  console.log(
    `${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of processors), peak ${peak.toFixed(0)} MB`,
  );
} finally {
  await rm(root, { recursive: true, force: true });
}

function* posts(count: number): Generator<WxrPost> {
  for (let at = 0; at < count; at++) {
    const month = String((at % 12) + 1).padStart(2, "0");
    const picture = 100_000 + at;
    const content = Array.from({ length: 12 }, (_, paragraph) => SENTENCE.repeat(3 + ((at + paragraph) % 5)));
    content.splice(
      3,
      0,
      `[caption id="attachment_${picture}"]<img class="wp-image-${picture}" src="${UPLOADS}/2020/${month}/anh-${at}-300x200.jpg"> Ra đồng. Ảnh: Hà Vy[/caption]`,
    );
    yield {
      id: at + 1,
      title: `Bài số ${at + 1} về đồng ruộng`,
      content: content.join("\n\n"),
      excerpt: SENTENCE,
      date: `${2015 + (at % 8)}-${month}-0${(at % 9) + 1} 07:${String(at % 60).padStart(2, "0")}:00`,
      terms: [
        ["category", "Kinh tế"],
        ["post_tag", `Xóm ${at % 40}`],
      ],
      meta: { _thumbnail_id: String(picture) },
      comments: at % 4,
    };
    yield attachment(picture, `${UPLOADS}/2020/${month}/anh-${at}.jpg`, {
      parent: at + 1,
      meta: { _wp_attachment_metadata: "x".repeat(200) },
    });
  }
}
