/** What a scanner of the HTTP Observatory sees of a site: its answer, how it came there, and the page itself. */

export interface SiteAnswer {
  /** Addresses one after another, from plain http to the page: one alone where http answers itself, none where it does not. */
  readonly route: readonly string[];
  /** As they were sent, in order; one name may come more than once. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly html: string;
  /** Headers of the answer to a preflight by a stranger's origin. */
  readonly preflight: readonly (readonly [name: string, value: string])[];
  /** Whether browsers know the host for https from the start. */
  readonly preloaded: boolean;
}

/** The origin that the preflight comes from. */
export const STRANGER = "https://http-observatory.security.mozilla.org";

/** Every value of a header. */
export function valuesOf(headers: SiteAnswer["headers"], name: string): string[] {
  return headers.filter(([each]) => each.toLowerCase() === name).map(([, value]) => value);
}
