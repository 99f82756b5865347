/** Links to articles that this edition does not hold (not yet due, or expired) become plain words. */
import type { Story } from "../content/article.ts";

/** @param isHeld whether the article of this id can be read in the edition */
export function quietLinks(story: Story, isHeld: (id: string) => boolean): Story {
  const absent = new Set(story.links.filter((target) => !isHeld(target)));
  if (absent.size === 0) return story;
  // Our own Markdown wrote these links, in one form: an address, then at most an anchor; a link holds no link.
  const { body } = story;
  const html = body.html.replace(
    /<a href="\/(\d{4}\/\d{2}\/[a-z0-9-]+)\.html(?:#[^"]*)?"[^>]*>(.*?)<\/a>/gs,
    (link, id: string, words: string) => (absent.has(id) ? words : link),
  );
  return { article: story.article, links: story.links, photos: story.photos, body: { ...body, html } };
}
