/** A script of the site's own, refused by browsers where its bytes are not those that were built. */
import type { Paper } from "../../src/edition/paper.ts";

interface OwnScriptProps {
  readonly paper: Pick<Paper, "assets" | "integrity">;
  /** Plain: `site.js`. */
  readonly name: string;
}

export function OwnScript({ paper: { assets, integrity }, name }: OwnScriptProps) {
  return <script type="module" src={assets[name]} integrity={integrity[name]} />;
}
