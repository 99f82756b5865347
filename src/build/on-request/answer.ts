/** What the site answers to a request: plain data, so that another process can send it on. */
export type Answer =
  | {
      readonly kind: "text";
      readonly status: 200 | 404 | 503;
      /** From the site's root; its ending tells what the text is. */
      readonly file: string;
      readonly text: string;
    }
  /** A file that lies ready on the disk, or nowhere. */
  | { readonly kind: "file"; readonly file: string; readonly place: string }
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "invalid" };
