/** The one place that decides whether a reader may see an article. */
import type { Article } from "../content/article.ts";
import type { Instant } from "../text/vietnam-time.ts";

export type Visibility = "published" | "draft" | "future" | "expired" | "withdrawn";

export function visibilityOf({ status, date, expires }: Article, now: Instant): Visibility {
  if (status === "draft") return "draft";
  if (status === "withdrawn") return date > now ? "future" : "withdrawn";
  if (date > now) return "future";
  if (expires !== undefined && expires <= now) return "expired";
  return "published";
}
