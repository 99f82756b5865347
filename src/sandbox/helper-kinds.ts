/** The only processes that a build may have help from, and what Node lets each of them do besides reading and writing. */

export interface HelperKind {
  /** Where it begins, from `src`. */
  readonly entry: string;
  /** Native code in Node's own process: sharp, lightningcss. */
  readonly addons: boolean;
  /** Programs of its own: esbuild, Pagefind. */
  readonly programs: boolean;
}

export const HELPER_KINDS = {
  /** Parses articles, renders pages, looks through a site. */
  pages: { entry: "build/pages-process", addons: false, programs: false },
  /** Measures and encodes photos. */
  photos: { entry: "images/photo-process", addons: true, programs: false },
  /** Bundles styles, scripts and the form; sees nothing of what editors write. */
  assets: { entry: "build/assets-process", addons: true, programs: true },
  /** Makes one tier of the search index. */
  tier: { entry: "search/index-process", addons: false, programs: true },
} as const satisfies Readonly<Record<string, HelperKind>>;

export type HelperName = keyof typeof HELPER_KINDS;

export const HELPER_NAMES = ["pages", "photos", "assets", "tier"] as const satisfies readonly HelperName[];
