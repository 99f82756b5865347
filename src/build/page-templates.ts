/** The templates in `src/pages`, compiled or not, each named after the kind of page that it makes. */
import { readdirSync } from "node:fs";
import { pagesFolder } from "../program.ts";

export interface PageTemplate {
  /** `month.11ty.tsx` */
  readonly name: string;
  /** `month` */
  readonly kind: string;
}

/** A map of its source stands beside a compiled one. */
const TEMPLATE = /^(.+)\.11ty\.(?:js|tsx?)$/;

export function pageTemplates(): PageTemplate[] {
  return readdirSync(pagesFolder()).flatMap((name) => {
    const kind = TEMPLATE.exec(name)?.[1];
    return kind === undefined ? [] : [{ name, kind }];
  });
}
