/** Who signed an article, in structured data. */
import type { Organization, Person } from "schema-dts";
import type { Site } from "../content/tables.ts";
import type { Byline } from "../edition/edition.ts";
import { absoluteAddress } from "./absolute.ts";

/** Newsrooms sign together as often as people do: Tổ Thời sự, Ban Biên tập. */
const COLLECTIVE = /^(ban|báo|nhóm|phòng|tòa soạn|tổ|ttxvn)(\s|$)/i;

export function signerOf({ name, address }: Byline, site: Site) {
  const type = COLLECTIVE.test(name) ? "Organization" : "Person";
  return { "@type": type, name, url: absoluteAddress(site, address) } satisfies Person | Organization;
}
