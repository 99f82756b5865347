/** A browser for tests, with nothing but the page's own behaviour loosened. */
import { type Browser, chromium, type Page } from "playwright-core";
import { inject } from "vitest";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
];

export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = inject("chromium");
  return chromium.launch({ executablePath, args: ARGS, env: { ...process.env, ...env } });
}

/** Collects what a reader's console would show, and requests that leave the site. */
export function watchPage(
  page: Page,
  origin: string,
): { readonly errors: string[]; readonly outside: string[] } {
  const errors: string[] = [];
  const outside: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") errors.push(message.text());
  });
  page.on("pageerror", (fault) => errors.push(fault.message));
  page.on("request", (request) => {
    const url = request.url();
    if (![origin, `blob:${origin}`, "data:"].some((own) => url.startsWith(own))) outside.push(url);
  });
  return { errors, outside };
}
