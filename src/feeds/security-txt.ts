/** `/.well-known/security.txt`: whom to tell of a hole in the site's security. https://www.rfc-editor.org/rfc/rfc9116 */
import { DateTime } from "luxon";
import type { Site } from "../content/tables.ts";
import { type Instant, toIso, ZONE } from "../text/vietnam-time.ts";
import { absoluteAddress } from "./absolute.ts";

export const SECURITY_ADDRESS = "/.well-known/security.txt";

/** Whom the paper names for it: by an address of its own, or the newsroom's. */
export function securityContact({ security, email }: Pick<Site, "security" | "email">): string | undefined {
  const contact = security?.contact ?? email;
  return contact?.includes("@") ? `mailto:${contact}` : contact;
}

/**
 * The standard wants a date less than a year away, and a site that nobody builds any more should not go on promising answers.
 * Half-years keep the file from changing each day: the second one to begin is six to twelve months away.
 */
export function securityExpiry(now: Instant): Instant {
  const today = DateTime.fromMillis(now, { zone: ZONE });
  return today
    .startOf("year")
    .plus({ months: today.month <= 6 ? 12 : 18 })
    .toMillis();
}

/** @param contact as `securityContact` gives it */
export function renderSecurityTxt(site: Site, contact: string, now: Instant): string {
  const { policy } = site.security ?? {};
  return [
    `Contact: ${contact}`,
    `Expires: ${toIso(securityExpiry(now))}`,
    "Preferred-Languages: vi, en",
    `Canonical: ${absoluteAddress(site, SECURITY_ADDRESS)}`,
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
    "",
  ].join("\n");
}
