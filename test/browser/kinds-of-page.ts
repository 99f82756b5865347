/** Every kind of page that readers of the mini newspaper meet, each with one to look at: a new kind joins by one row. */
import type { Page } from "playwright-core";
import type { PageKind } from "../../src/pages/page-items.ts";

export interface KindOfPage {
  readonly address: string;
  /** Until the page stands as its readers meet it. */
  readonly ready?: (page: Page) => Promise<unknown>;
  /** Something lies over the page, as it should. */
  readonly covered?: boolean;
}

/** Those that programs read, not people; the form for editors is Sveltia CMS. */
type NoPage =
  | (
      | "rss"
      | "atom"
      | "json-feed"
      | "latest"
      | "short-forms"
      | "next-change"
      | "redirects"
      | "headers"
      | "robots"
    )
  | ("sitemap-index" | "sitemap-month" | "sitemap-pages" | "sitemap-news" | "web-manifest" | "service-worker")
  | ("form" | "form-config" | "security-txt" | "llms-txt");

export const ARTICLE = "/2023/06/hai-nam-lam-theo-guong-bac.html";
export const WITH_VIDEO = "/2023/05/lang-trong.html";

/** Scripts show what can be used by them, the last of it when the browser is idle. */
const awake = (page: Page) => page.waitForLoadState("networkidle");

const ONE_OF_EACH = {
  home: { address: "/" },
  section: { address: "/chinh-tri/" },
  article: { address: ARTICLE, ready: awake },
  withdrawn: { address: "/2023/05/da-go.html" },
  month: { address: "/2023/06/" },
  year: { address: "/2023/" },
  topic: { address: "/chu-de/lang-nghe/" },
  place: { address: "/dia-phuong/tan-an/" },
  author: { address: "/tac-gia/to-thoi-su/" },
  search: { address: "/tim-kiem/" },
  thanks: { address: "/cam-on/" },
  privacy: { address: "/quyen-rieng-tu/" },
  offline: { address: "/ngoai-tuyen/", ready: (page) => page.locator("[data-kept-room]").waitFor() },
  "not-found": { address: "/404.html" },
} satisfies Record<Exclude<PageKind, NoPage>, KindOfPage>;

const results = (page: Page) => page.locator("[data-search-results][aria-busy=false]").waitFor();

/** What the same page can be for another reader. */
const MORE = {
  "article with a gallery and a video": { address: WITH_VIDEO, ready: awake },
  "article in the largest letters": {
    address: ARTICLE,
    ready: async (page) => {
      await awake(page);
      const larger = page.getByRole("button", { name: "Tăng cỡ chữ" });
      while ((await larger.getAttribute("aria-disabled")) === "false") await larger.click();
    },
  },
  "photo in the viewer": {
    address: WITH_VIDEO,
    covered: true,
    ready: async (page) => {
      await page.getByRole("button", { name: "Phóng to ảnh 1", exact: true }).click();
      await page.getByRole("dialog", { name: "Ảnh trong bài" }).waitFor();
    },
  },
  "section without an article": { address: "/chua-co-bai/" },
  "search with results": { address: "/tim-kiem/?q=k%E1%BA%BFt%20lu%E1%BA%ADn", ready: results },
  "search without a result": { address: "/tim-kiem/?q=zzzzqqq", ready: results },
  "search with suggestions": {
    address: "/tim-kiem/",
    ready: async (page) => {
      await page.getByRole("main").getByRole("searchbox").pressSequentially("làng");
      await page.getByRole("listbox").waitFor();
    },
  },
} satisfies Record<string, KindOfPage>;

export const KINDS = { ...ONE_OF_EACH, ...MORE };

export const KINDS_OF_PAGE: readonly (readonly [name: string, kind: KindOfPage])[] = Object.entries(KINDS);
