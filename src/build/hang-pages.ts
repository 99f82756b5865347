/** Gives Eleventy the page templates and what they are to make. */
import type UserConfig from "@11ty/eleventy/UserConfig";
import type { Paper } from "../edition/paper.ts";
import type { Entry } from "../pages/template.ts";
import { compiledFolder } from "../program.ts";
import { pageTemplates } from "./page-templates.ts";

/** What the templates are given. */
export interface Printable {
  readonly paper: Paper;
  /** By kind of page. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
}

/** @param printable asked anew for each run, so that a watching Eleventy sees what was edited */
export function hangPages(config: UserConfig, printable: () => Printable): void {
  config.addExtension(["11ty.ts", "11ty.tsx"], { key: "11ty.js" });
  config.setTemplateFormats(["11ty.js", "11ty.ts", "11ty.tsx"]);
  // Compiled templates stand among the packages.
  if (compiledFolder) config.ignores.delete("**/node_modules/**");
  config.setUseGitIgnore(false);
  config.setQuietMode(true);
  // Frozen values pass through Eleventy's data cascade by reference; others are copied for each template.
  config.addGlobalData("paper", () => Object.freeze(printable().paper));
  config.addGlobalData("entries", () => freezeEntries(printable()));
}

/** Of a kind that the paper has none of, too: Eleventy stops at a template without a list. */
function freezeEntries({ entries }: Printable): Readonly<Record<string, readonly Entry[]>> {
  return Object.freeze(
    Object.fromEntries(
      pageTemplates().map(({ kind }) => [
        kind,
        Object.freeze((entries.get(kind) ?? []).map((entry) => Object.freeze(entry))),
      ]),
    ),
  );
}
