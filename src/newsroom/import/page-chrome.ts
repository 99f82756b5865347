/** Lines of a copied page that are the page's and not the article's. */
import { foldAccents } from "../../text/fold.ts";

/** Headings of what comes after an article: readers' letters, other headlines, links. */
const AFTER_ARTICLE = new Set([
  ...[
    "phan hoi",
    "phan hoi cua ban doc",
    "y kien ban doc",
    "y kien",
    "binh luan",
    "gui binh luan",
    "viet binh luan",
  ],
  ...[
    "cac tin khac",
    "tin khac",
    "cac tin da dua",
    "tin da dua",
    "tin cu hon",
    "tin moi hon",
    "cac bai khac",
  ],
  ...[
    "bai viet khac",
    "tin cung chuyen muc",
    "cung chuyen muc",
    "moi nhat",
    "tin moi nhat",
    "tin moi",
    "lien ket website",
  ],
  ...[
    "lien ket web",
    "tin lien quan",
    "bai lien quan",
    "bai viet lien quan",
    "xem them",
    "doc them",
    "tin doc nhieu",
  ],
  ...[
    "doc nhieu",
    "doc nhieu nhat",
    "xem nhieu",
    "xem nhieu nhat",
    "tin noi bat",
    "co the ban quan tam",
    "quang cao",
  ],
]);

/** Buttons and the like. */
const BUTTONS = new Set([
  ...[
    "chia se",
    "share",
    "like",
    "thich",
    "tweet",
    "facebook",
    "zalo",
    "twitter",
    "google",
    "email",
    "gui email",
  ],
  ...[
    "in bai",
    "in bai viet",
    "in trang",
    "ban in",
    "in",
    "luu bai",
    "luu bai viet",
    "gui cho ban be",
    "gui bai",
  ],
  ...[
    "co chu",
    "a a",
    "a a a",
    "a",
    "nghe doc bai",
    "nghe bai",
    "doc bai",
    "trang chu",
    "dang nhap",
    "dang ky",
  ],
  ...[
    "tro ve",
    "quay lai",
    "ve dau trang",
    "len dau trang",
    "tang co chu",
    "giam co chu",
    "copy link",
    "theo doi",
  ],
  ...[
    "sao chep lien ket",
    "bao loi",
    "gop y",
    "gui",
    "tuong phan",
    "danh gia",
    "gui phan hoi",
    "0 binh luan",
  ],
]);

export type ChromeKind = "after-article" | "button";

export function chromeKind(line: string): ChromeKind | undefined {
  const key = foldAccents(line)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  if (key === "" && line.trim() !== "") return /^[|•·›»/\\\-–_=*+.\s]+$/.test(line) ? "button" : undefined;
  if (AFTER_ARTICLE.has(key)) return "after-article";
  const isCounter =
    /^(?:luot (?:xem|doc)|so luot (?:xem|doc)|da xem|views?)\s*\d*$|^\d+ (?:luot (?:xem|doc)|binh luan|views?)$/.test(
      key,
    );
  return BUTTONS.has(key) || isCounter ? "button" : undefined;
}
