/** Guards of what stands within text, and of pictures. */
import type { Patch } from "./guards.ts";

export const TEXT_GUARDS = {
  "escape-html": [
    {
      file: "src/text/escape-html.ts",
      guard: /return text\.replace\(\/\[&<>"'\]\/g, [^\n]*\n/,
      without: "return text;\n",
    },
  ],
  "heading-anchors": [
    {
      file: "src/markdown/headings.ts",
      guard: /const id = anchors\.take\(slugOf\(text\)\);/,
      without: "const id = text;",
    },
  ],
  "link-schemes": [
    {
      file: "src/markdown/resolve-link.ts",
      guard: /if \(scheme !== undefined\) return explainScheme\(href\);/,
      without:
        'if (scheme !== undefined || href.includes("script")) return { kind: "outside", address: href };',
    },
  ],
  "plain-hosts": [
    {
      file: "src/markdown/plain-hosts.ts",
      guard: /PLAIN\.test\([^\n]*\) \? shown :/,
      without: "true ? shown :",
    },
  ],
  "long-addresses": [
    { file: "src/markdown/long-addresses.ts", guard: /endsSoon\(text, position\) \?/, without: "true ?" },
  ],
  "video-hosts": [
    {
      file: "src/markdown/resolve-video.ts",
      guard: /YOUTUBE_HOSTS\.includes\(host\)/,
      without: 'host.includes("youtu")',
    },
  ],
  "stacked-marks": [
    { file: "src/content/decode-text.ts", guard: /const STACKED = 11;/, without: "const STACKED = 1e9;" },
  ],
  "long-hosts": [
    {
      file: "src/markdown/resolve-link.ts",
      guard: /\[\^\/\?#\]\{1,255\}\(\?:\[\/\?#\]\|\$\)/,
      without: "[^/]",
    },
  ],
  "text-of-awards": [
    {
      file: "_includes/components/award-table.tsx",
      guard: /<th \{\.\.\.SAID\.name\}>\{authority\}<\/th>/,
      without: "<th {...SAID.name} dangerouslySetInnerHTML={{ __html: authority }} />",
    },
  ],
  "text-of-names": [
    {
      file: "_includes/components/story.tsx",
      guard: /<p class="source">Nguồn: \{article\.source\}<\/p>/,
      without: '<p class="source" dangerouslySetInnerHTML={{ __html: article.source }} />',
    },
  ],
} as const satisfies Readonly<Record<string, readonly Patch[]>>;
