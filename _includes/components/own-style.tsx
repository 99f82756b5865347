/** A style sheet of the site's own, refused by browsers where its bytes are not those that were built. */
import type { Paper } from "../../src/edition/paper.ts";

interface OwnStyleProps {
  readonly paper: Pick<Paper, "assets" | "integrity">;
  /** Plain: `article.css`. */
  readonly name: string;
}

export function OwnStyle({ paper: { assets, integrity }, name }: OwnStyleProps) {
  return <link rel="stylesheet" href={assets[name]} integrity={integrity[name]} />;
}
