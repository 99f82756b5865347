/** The first walk through a WordPress export: who and what its posts refer to, and what in it will not be taken. */
import { COMMENT, childrenNamed, metaOf, textIn, type WxrElement, wxrElements } from "./wxr-elements.ts";

export interface Attachment {
  readonly id: string;
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
  /** The post that it was uploaded for. */
  readonly parent: string;
}

export interface WxrSite {
  /** The old site's address, if it is told. */
  readonly base: URL | undefined;
  /** Login -> name as readers knew it. */
  readonly authors: ReadonlyMap<string, string>;
  /** Number of a category -> its name. */
  readonly categories: ReadonlyMap<string, string>;
  readonly attachments: ReadonlyMap<string, Attachment>;
  /** How many posts will come. */
  readonly posts: number;
  /** What will not: one Vietnamese sentence each. */
  readonly skipped: readonly string[];
}

const KINDS: Readonly<Record<string, string>> = {
  page: "trang tĩnh",
  attachment: "tệp đính kèm (chỉ dùng để tìm ảnh)",
  nav_menu_item: "mục trình đơn",
  revision: "bản lưu cũ của bài",
};
const STATUSES: Readonly<Record<string, string>> = {
  private: "bài riêng tư",
  trash: "bài trong thùng rác",
  "auto-draft": "bản nháp tự lưu, chưa có gì",
  inherit: "bản lưu cũ của bài",
};
const LOCKED = "bài có mật khẩu";

/** @throws ImportRefused where the file is not whole: nothing is taken from it then */
export function surveyWxr(bytes: Uint8Array): WxrSite {
  const authors = new Map<string, string>();
  const categories = new Map<string, string>();
  const attachments = new Map<string, Attachment>();
  const skipped = new Map<string, number>();
  let posts = 0;
  let base = "";
  const count = (what: string, times = 1) => skipped.set(what, (skipped.get(what) ?? 0) + times);
  for (const element of wxrElements(bytes)) {
    if (element.name === "wp:base_blog_url" || (element.name === "link" && base === ""))
      base = element.text.trim();
    if (element.name === "wp:author") {
      const login = textIn(element, "wp:author_login");
      authors.set(login, textIn(element, "wp:author_display_name") || login);
    }
    if (element.name === "wp:category")
      categories.set(textIn(element, "wp:term_id"), textIn(element, "wp:cat_name"));
    if (element.name !== "item") continue;
    const attachment = attachmentOf(element);
    if (attachment) attachments.set(attachment.id, attachment);
    const why = whySkipped(element);
    if (why !== undefined) count(why);
    else posts++;
    const comments = why === undefined ? childrenNamed(element, COMMENT).length : 0;
    if (comments > 0) count("bình luận của bạn đọc", comments);
  }
  return {
    base: URL.canParse(base) ? new URL(base) : undefined,
    authors,
    categories,
    attachments,
    posts,
    skipped: [...skipped].map(([what, times]) => `Trong tệp còn ${times} ${what}: không nhập`),
  };
}

/** Of an item; undefined for a post that is taken. */
export function whySkipped(item: WxrElement): string | undefined {
  const kind = textIn(item, "wp:post_type");
  if (kind !== "post") return KINDS[kind] ?? `mục kiểu “${kind.slice(0, 40)}”`;
  const status = STATUSES[textIn(item, "wp:status")];
  return status ?? (textIn(item, "wp:post_password") === "" ? undefined : LOCKED);
}

function attachmentOf(item: WxrElement): Attachment | undefined {
  if (textIn(item, "wp:post_type") !== "attachment") return undefined;
  return {
    id: textIn(item, "wp:post_id"),
    url: textIn(item, "wp:attachment_url") || textIn(item, "guid"),
    alt: metaOf(item, "_wp_attachment_image_alt"),
    caption: textIn(item, "excerpt:encoded"),
    parent: textIn(item, "wp:post_parent"),
  };
}
