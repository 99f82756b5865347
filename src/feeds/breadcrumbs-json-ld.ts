/** The way from the front page to a page, in structured data. https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
import type { BreadcrumbList } from "schema-dts";
import type { Site } from "../content/tables.ts";
import type { Tag } from "../edition/edition.ts";
import { absoluteAddress } from "./absolute.ts";

/** @param steps below the front page, the page itself last */
export function breadcrumbs(site: Site, steps: readonly Tag[]): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [{ name: "Trang chủ", address: "/" }, ...steps].map(({ name, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absoluteAddress(site, address),
    })),
  };
}
