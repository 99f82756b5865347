/** A script of the site's own, refused by browsers where its bytes are not those that were built. */
import type { Paper } from "../../src/edition/paper.ts";

interface OwnScriptProps {
  readonly paper: Pick<Paper, "assets" | "integrity">;
  /** Plain: `site.js`. */
  readonly name: string;
  /** Nothing is drawn before it has run: it decides how. */
  readonly early?: boolean | undefined;
  /** What readers came for is there without it: styles, fonts and photos come first. */
  readonly patient?: boolean | undefined;
}

export function OwnScript({ paper: { assets, integrity }, name, early, patient }: OwnScriptProps) {
  const type = early ? undefined : "module";
  // Preact's types do not know it.
  const order = patient ? { fetchpriority: "low" } : {};
  return <script type={type} src={assets[name]} integrity={integrity[name]} {...order} />;
}
