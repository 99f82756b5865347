/** Every feed of the built mini newspaper, by the rules of those who read feeds. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, inject, it } from "vitest";
import { feedFaults } from "../feeds/feed-faults.ts";

const site = inject("miniSite");
const ORIGIN = "https://bao-thu.example.vn";
const feeds = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) =>
  /(?:^|\/)(?:rss\.xml|atom\.xml|feed\.json)$/.test(file),
);

it.each(feeds)("%s has nothing that a validator would mend", (file) => {
  expect(feedFaults(readFileSync(path.join(site, file), "utf8"), `${ORIGIN}/${file}`)).toEqual([]);
});

it.each([
  [
    "a relative link",
    "rss.xml",
    (feed: string) => feed.replace(/(&lt;img src=&quot;)https:\/\/[^/]+/, "$1"),
    /^\/anh\//,
  ],
  [
    "a guid twice",
    "rss.xml",
    (feed: string) => feed.replace(/(<guid[^>]*>[^<]*<\/guid>)/, "$1$1"),
    /^twice /,
  ],
  ["a date that is none", "rss.xml", (feed: string) => feed.replace(/<pubDate>\w+/, "<pubDate>T2"), /^T2/],
  ["another self", "atom.xml", (feed: string) => feed.replace('atom.xml"', 'khac.xml"'), /^self$/],
  ["a script", "feed.json", (feed: string) => feed.replace(/<p>/, "<script>1</script><p>"), /^script$/],
])("which would find %s", (_, file, spoil, found) => {
  const spoilt = spoil(readFileSync(path.join(site, file), "utf8"));
  expect(feedFaults(spoilt, `${ORIGIN}/${file}`)).toContainEqual(expect.stringMatching(found));
});
