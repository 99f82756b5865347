/**
 * Robots that gather texts to train language models, by the names under which `robots.txt` is read for them. Search engines, and
 * robots that fetch a page because a reader asks for it, are not among them.
 */
export const AI_CRAWLERS: readonly string[] = [
  "AI2Bot",
  "Amazonbot",
  "anthropic-ai",
  "Applebot-Extended",
  "Bytespider",
  "CCBot",
  "ClaudeBot",
  "cohere-training-data-crawler",
  "Diffbot",
  "Google-Extended",
  "GPTBot",
  "meta-externalagent",
  "omgili",
  "PanguBot",
  "Timpibot",
];
