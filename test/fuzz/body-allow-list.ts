/** All that the HTML of an article's text may hold, element by element: written by hand, and by nobody who reads the renderer. */
import type { Options } from "rehype-sanitize";

/** Web, letter and telephone; a place on this page or on this site, never on another host. */
const ADDRESS = /^(?:https?:\/\/[^\s/?#]|mailto:|tel:|#.|\/(?![/\\])|\/$)/i;
const PHOTO = /^\/anh\/[0-9a-f]{12}-\d+\.jpeg$/;
const PHOTOS = /^(?:\/anh\/[0-9a-f]{12}-\d+\.(?:avif|webp|jpeg) \d+w(?:, |$))+$/;
/** Of the layout alone, in lengths and media conditions. */
const SIZES =
  /^(?:auto, )?(?:\([a-z-]+: \d+rem\) (?:\d+(?:rem|vw|vh)|(?:calc|min)\([\w ,-]+\))(?:, |$))*(?:\d+vw|calc\([\w -]+\))?$/;
const TEXT = ["p", "li", "td", "th", "h2", "h3", "blockquote"];

export const BODY_ALLOW_LIST = {
  tagNames: [
    ...[
      "p",
      "h2",
      "h3",
      "ul",
      "ol",
      "li",
      "blockquote",
      "pre",
      "code",
      "hr",
      "br",
      "em",
      "strong",
      "s",
      "sup",
      "a",
    ],
    ...["section", "aside", "div", "figure", "figcaption", "picture", "source", "img", "span"],
    ...["table", "thead", "tbody", "tr", "th", "td"],
  ],
  strip: [],
  attributes: {
    a: [
      ["href", ADDRESS],
      ["rel", "noopener", "external"],
      ["className", "footnote-backref"],
      ["id", /^ve-chu-thich_\d+(?:_\d+)?$/],
      ["ariaLabel", /^(?:Chú thích|Về chỗ chú thích) \d+(?:, lần \d+)?$/],
      ["dataVideo", /^(?:youtube:[\w-]{11}|vimeo:\d+|mp4:\/[^\s"<>]+)$/],
      "title",
    ],
    aside: [["className", "box", "box-note"], "ariaLabel"],
    code: [["className", /^language-\S+$/]],
    div: [
      ["className", "box", "gallery"],
      ["role", "group"],
      ["ariaLabel", "Chùm ảnh"],
    ],
    figure: [["className", "video-card", "anh-dung", /^ti-le-\d+$/]],
    h2: [["id", /^[a-z0-9]+(?:-[a-z0-9]+)*$/]],
    h3: [["id", /^[a-z0-9]+(?:-[a-z0-9]+)*$/]],
    img: [
      ["className", "dung", /^(?:tren|duoi)-[a-z0-9]+$/],
      ["src", PHOTO],
      ["srcSet", PHOTOS],
      ["sizes", SIZES],
      ["width", /^\d+$/],
      ["height", /^\d+$/],
      "alt",
      ["loading", "lazy"],
      ["decoding", "async"],
    ],
    li: [["id", /^chu-thich_\d+$/]],
    ol: [["start", /^\d+$/]],
    p: [["className", "box-title"]],
    section: [["className", "box", "box-award", "table-scroll", "footnotes"], "ariaLabel", ["tabIndex", 0]],
    source: [
      ["type", /^image\/(?:avif|webp|jpeg)$/],
      ["srcSet", PHOTOS],
      ["sizes", SIZES],
    ],
    span: [
      ["className", "credit", "video-play", "video-title", "video-host"],
      ["ariaHidden", "true"],
      ["lang", /^[a-z]{2,3}$/],
    ],
    sup: [["className", "footnote-ref"]],
    td: [["className", /^align-(?:left|center|right)$/]],
    th: [
      ["scope", "col"],
      ["className", /^align-(?:left|center|right)$/],
    ],
  },
  ancestors: {
    li: ["ul", "ol"],
    figcaption: ["figure"],
    source: ["picture"],
    img: ["picture"],
    thead: ["table"],
    tbody: ["table"],
    tr: ["table"],
    td: ["tr"],
    th: ["tr"],
    table: ["section"],
    em: TEXT,
    strong: TEXT,
    s: TEXT,
  },
  protocols: {},
  clobber: [],
  clobberPrefix: "",
  required: {},
  allowComments: false,
  allowDoctypes: false,
} satisfies Options;
