/** The one hatch through which ready HTML enters a page: article bodies, parts that were rendered once before, JSON-LD. */

interface TrustedHtmlProps {
  /** Made by this program: by the Markdown rules, by Preact, or as JSON for a script. Never a string as somebody typed it. */
  readonly html: string;
  readonly as?: "div" | "header" | "footer" | "script" | undefined;
  readonly class?: string | undefined;
  /** Of a script; only data, the site's own code lies in files. */
  readonly type?: "application/ld+json" | undefined;
}

export function TrustedHtml({ html, as: Element = "div", class: className, type }: TrustedHtmlProps) {
  return <Element class={className} type={type} dangerouslySetInnerHTML={{ __html: html }} />;
}
