/** `/sw.js`: calls the worker of this version of the site, or retires whatever worker a reader's browser has. */
import { hasOffline } from "../content/offline.ts";
import type { Paper } from "../edition/paper.ts";
import { OFFLINE_POLICY } from "./content-policy.ts";

/**
 * Takes the place of an earlier worker, deletes what that has kept, and goes. It must stay published for as long as readers may come
 * back: a browser whose `/sw.js` is not found goes on with the one it has.
 */
const RETIRING = `// Thay cho bản đã phát hành trước: xóa những trang đã lưu trên máy, rồi tự gỡ bỏ.
addEventListener("install", () => skipWaiting());
const drop = async () => {
  for (const name of await caches.keys()) if (name.startsWith("ngoai-tuyen")) await caches.delete(name);
};
addEventListener("activate", (event) => {
  const retire = async () => {
    await drop();
    await registration.unregister();
    // Bản trước có thể đang lưu dở một trang.
    await new Promise((done) => setTimeout(done, 3000));
    await drop();
  };
  event.waitUntil(retire());
});
`;

/** @param version of all that the offline page is made of: where one byte here differs, browsers get the new one */
export function renderServiceWorker({ site, sections, assets, preview }: Paper, version: string): string {
  const worker = assets["offline-worker.js"];
  // A preview's pages change under the editor's hands.
  if (!hasOffline(site) || preview || worker === undefined) return RETIRING;
  const fronts = ["/", ...sections.map(({ id }) => `/${id}/`)];
  return `// Lưu trang trên máy của bạn đọc để đọc khi không có mạng.
self.offline = ${JSON.stringify({ version, fronts })};
const own = { createScriptURL: (address) => address };
const policy = self.trustedTypes ? trustedTypes.createPolicy("${OFFLINE_POLICY}", own) : own;
importScripts(policy.createScriptURL(${JSON.stringify(worker)}));
`;
}
