/** What stands in the channel of a WordPress export (WXR 1.0 to 1.2), one element after another. */
import { explain } from "../../../problem.ts";
import { ImportRefused } from "../piece.ts";
import { brokenXml, xmlTokens } from "./xml-tokens.ts";

export interface WxrElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: WxrElement[];
  text: string;
}

/** Counted, never read: an article may have thousands. */
export const COMMENT = "wp:comment";

const CHANNEL = ["rss", "channel"];
const DEEPEST = 20;
const MOST_CHILDREN = 20_000;
const CUT = "bị cắt cụt";

/** @throws ImportRefused for what is no such file, or is not whole */
export function* wxrElements(bytes: Uint8Array): Generator<WxrElement> {
  const open: WxrElement[] = [];
  let end = 0;
  let isWxr = false;
  for (const token of xmlTokens(bytes)) {
    end = token.at;
    const parent = open.at(-1);
    if (token.kind === "text") {
      if (parent && open.length > CHANNEL.length) parent.text += token.text;
      else if (!parent && token.text.trim() !== "")
        throw isWxr ? brokenXml(bytes, token.at, "có chữ thừa") : notWxr();
    } else if (token.kind === "open") {
      const { name, attributes } = token;
      if (open.length < CHANNEL.length && CHANNEL[open.length] !== name && !isWxr) throw notWxr();
      if (open.length > DEEPEST) throw brokenXml(bytes, token.at, "lồng thẻ quá sâu");
      isWxr ||=
        name.startsWith("wp:") ||
        [...attributes.values()].some((value) => value.includes("wordpress.org/export"));
      open.push({ name, attributes, children: [], text: "" });
    } else {
      const closed = open.pop();
      if (closed?.name !== token.name) throw brokenXml(bytes, token.at, `có thẻ </${token.name}> không khớp`);
      const around = open.at(-1);
      if (open.length === CHANNEL.length) yield closed;
      else if (around && open.length > CHANNEL.length)
        adopt(around, closed, () => brokenXml(bytes, token.at, "có quá nhiều thẻ"));
    }
  }
  if (open.length > 0) throw brokenXml(bytes, end, CUT);
  if (!isWxr) throw notWxr();
}

function adopt(parent: WxrElement, child: WxrElement, tooMany: () => ImportRefused): void {
  if (parent.children.length >= MOST_CHILDREN) throw tooMany();
  parent.children.push(child.name === COMMENT ? { ...child, children: [], text: "" } : child);
}

/** The text of the first child of this name, trimmed; empty where there is none. */
export function textIn(element: WxrElement, name: string): string {
  return element.children.find((child) => child.name === name)?.text.trim() ?? "";
}

export function childrenNamed(element: WxrElement, name: string): WxrElement[] {
  return element.children.filter((child) => child.name === name);
}

/** A value that WordPress or a plugin keeps with a post. */
export function metaOf(item: WxrElement, key: string): string {
  const meta = childrenNamed(item, "wp:postmeta").find((each) => textIn(each, "wp:meta_key") === key);
  return meta ? textIn(meta, "wp:meta_value") : "";
}

function notWxr(): ImportRefused {
  return new ImportRefused(
    explain({
      found: "Tệp XML này không phải tệp xuất của WordPress",
      expected: "tệp .xml do WordPress xuất ra (WXR)",
      mend: "trong WordPress, vào Công cụ > Xuất ra, chọn Tất cả nội dung",
    }),
  );
}
