/** Netlify's `_headers`: the rules of `header-rules.ts` as it reads them. https://docs.netlify.com/routing/headers/ */
import type { Paper } from "../edition/paper.ts";
import { type HeaderRule, headerRules } from "./header-rules.ts";

/** Of two rules for one header Netlify takes the later, so the general one stands first. */
export function renderHeaders(paper: Paper): string {
  return `# Tòa Soạn\n${headerRules(paper).map(renderRule).join("")}`;
}

function renderRule({ path, headers }: HeaderRule): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `\n${path}\n${lines.join("")}`;
}
