/** Rule: a link to a video alone in its paragraph becomes a card that loads nothing until it is pressed. */
import type MarkdownIt from "markdown-it";
import type { StateCore, Token } from "markdown-it";
import { escapeHtml } from "../text/escape-html.ts";
import type { BodyEnv } from "./body-env.ts";
import { resolveVideo, type Video } from "./resolve-video.ts";
import { plainText, replaceParagraphs } from "./tokens.ts";

export function videoCards(md: MarkdownIt): void {
  md.core.ruler.push("video-cards", (state) => {
    state.tokens = replaceParagraphs(state.tokens, (children, _line, _inline, paragraph) =>
      // The lines of a plain list are hidden paragraphs: a list of links stays one.
      paragraph.hidden ? undefined : card(children, state),
    );
  });
  md.renderer.rules.video_card = (tokens, at) => tokens[at]?.content ?? "";
}

function card(children: readonly Token[], state: StateCore): Token[] | undefined {
  const [open] = children;
  const close = children.at(-1);
  if (open?.type !== "link_open" || open.hidden || close?.type !== "link_close") return undefined;
  if (children.filter(({ type }) => type === "link_open").length > 1) return undefined;
  const env: BodyEnv = state.env;
  const video = resolveVideo(open.attrGet("href") ?? "", env.context.siteUrl);
  if (!video) return undefined;
  const token = new state.Token("video_card", "", 0);
  const title = open.info === "auto" ? "" : plainText(children).trim();
  env.addWords(title);
  token.content = cardHtml(video, title);
  return [token];
}

function cardHtml(video: Video, title: string): string {
  const rel = video.own ? "" : ' rel="noopener external"';
  return (
    `<figure class="video-card"><a href="${escapeHtml(video.address)}"${rel} data-video="${escapeHtml(video.key)}">` +
    '<span class="video-play" aria-hidden="true"></span>' +
    `<span class="video-title">Xem video${title && `: ${escapeHtml(title)}`}</span>` +
    `<span class="video-host">${escapeHtml(video.host)}</span></a></figure>\n`
  );
}
